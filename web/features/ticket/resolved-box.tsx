import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatMoment } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { useConfirm } from './use-confirm.ts';

interface ResolvedBoxProps {
  readonly ticket: TicketAnswer;
  readonly onUnsolved: () => void;
}

/** 'Il problema è risolto?': first on the page, as silence closes the ticket (R3.5). */
export const ResolvedBox = ({ ticket, onUnsolved }: ResolvedBoxProps) => {
  const { t } = useTranslation('ticket');
  const date = useClosingDate(ticket.closesAt);
  const { mutate, isPending, error } = useConfirm(ticket.number);
  return (
    <section aria-labelledby="resolved-title" className="no-print">
      <Alert
        tone="success"
        title={<span id="resolved-title">{t('solvedQuestion')}</span>}
        actions={
          <>
            <Button variant="primary" icon="check" busy={isPending} onClick={() => mutate()}>
              {t('yesClose')}
            </Button>
            {ticket.can['comment'] && <Button onClick={onUnsolved}>{t('notSolved')}</Button>}
          </>
        }
      >
        {date && <p>{t('closesAlone', { date })}</p>}
      </Alert>
      {error && <FailureNote title={t('notClosed')} error={error} role="alert" />}
    </section>
  );
};

const useClosingDate = (closesAt: string | undefined): string | undefined => {
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  return closesAt && formatMoment(closesAt, { language, timeZone, now: new Date(), shape: 'full' });
};
