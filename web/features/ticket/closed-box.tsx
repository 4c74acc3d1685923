import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';

/** A closed ticket takes nothing more; a new one can follow it (R3.5). */
export const ClosedBox = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation('ticket');
  return (
    <div className="no-print">
      <Alert
        tone="info"
        title={t('closedTitle')}
        actions={
          <ButtonLink to={`/new?follows=${encodeURIComponent(number)}`} variant="primary" icon="plus">
            {t('openLinked')}
          </ButtonLink>
        }
      >
        <p>{t('closedText')}</p>
      </Alert>
    </div>
  );
};
