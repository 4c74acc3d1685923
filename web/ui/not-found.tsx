import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { ButtonLink } from './button-link.tsx';
import { PageHeading } from './page-heading.tsx';

/** The same page and words for what does not exist and for what is not this person's (WEB 1). */
export const NotFound = () => {
  const { t } = useTranslation('common');
  usePageTitle(t('notFoundTitle'));
  return (
    <div className="container container-narrow stack">
      <PageHeading lead={t('notFoundText')}>{t('notFoundTitle')}</PageHeading>
      <div className="actions">
        <ButtonLink to="/" variant="primary" icon="home">
          {t('backHome')}
        </ButtonLink>
      </div>
    </div>
  );
};
