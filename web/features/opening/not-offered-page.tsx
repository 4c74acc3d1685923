import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { useLabel } from '#web/lib/text/use-label.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';

interface NotOfferedPageProps {
  readonly catalog: Pick<CatalogAnswer, 'areas' | 'macroAreas'>;
}

/** The link asks for an area that this person may not choose: says so, and what is possible (WEB 1). */
export const NotOfferedPage = ({ catalog }: NotOfferedPageProps) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  if (catalog.areas.length === 0) {
    return (
      <div className="container stack">
        <PageHeading>{t('nothingOffered')}</PageHeading>
        <EmptyState title={t('nothingOfferedTitle')}>{t('nothingOfferedText')}</EmptyState>
      </div>
    );
  }
  return (
    <div className="container stack">
      <PageHeading lead={t('notOfferedText')}>{t('notOffered')}</PageHeading>
      {catalog.macroAreas.map((macro) => (
        <section key={macro.id} className="page-section" aria-labelledby={`macro-${macro.id}`}>
          <h2 className="section-title" id={`macro-${macro.id}`}>
            {label(macro.label)}
          </h2>
          <ul className="list-lines">
            {catalog.areas
              .filter(({ macroArea }) => macroArea === macro.id)
              .map((area) => (
                <li key={area.id}>
                  <Link to={`/new?area=${encodeURIComponent(area.id)}`}>{label(area.label)}</Link>
                  <p className="muted">{label(area.description)}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
