import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';

interface ClosedBoxProps {
  readonly number: string;
  /** Whether a message still opens it again. */
  readonly reopens: boolean;
}

/** A closed ticket takes nothing more (R3.5), or a message that opens it again (R3.10); a new one can follow it. */
export const ClosedBox = ({ number, reopens }: ClosedBoxProps) => {
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
        <p>{t(reopens ? 'reopensText' : 'closedText')}</p>
      </Alert>
    </div>
  );
};
