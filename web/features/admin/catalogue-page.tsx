import { useTranslation } from 'react-i18next';
import { catalogueTables } from './catalogue-entry.ts';
import { CatalogueSection } from './catalogue-section.tsx';
import { ConfigurationHistory } from './configuration-history.tsx';
import { ConfigurationPage } from './configuration-page.tsx';

/** `/admin/catalogue`: what the desk offers, edited in both languages, with its history. */
export const CataloguePage = () => {
  const { t } = useTranslation('admin');
  return (
    <ConfigurationPage title={t('catalogue')} lead={t('catalogueLead')} narrow>
      {(configuration) => (
        <>
          {catalogueTables
            .filter((table) => configuration.preset[table])
            .map((table) => (
              <CatalogueSection key={table} table={table} configuration={configuration} />
            ))}
          <ConfigurationHistory version={configuration.version} />
        </>
      )}
    </ConfigurationPage>
  );
};
