import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';

/** A ticket that is still open is written to, not followed by another (R3.5). */
export const StillOpenPage = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation('opening');
  return (
    <div className="container container-narrow stack">
      <PageHeading lead={t('stillOpenText', { number })}>{t('stillOpen')}</PageHeading>
      <div className="actions">
        <ButtonLink to={`/tickets/${number}`} variant="primary">
          {t('toTicket', { number })}
        </ButtonLink>
        <ButtonLink to="/new">{t('openAnother')}</ButtonLink>
      </div>
    </div>
  );
};
