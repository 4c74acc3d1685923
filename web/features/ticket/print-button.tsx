import { useTranslation } from 'react-i18next';
import { useArticles } from '#web/lib/conversation/use-articles.ts';
import { Button } from '#web/ui/button.tsx';

interface PrintButtonProps {
  readonly number: string;
  readonly version: string | undefined;
}

/** Prints the ticket with all its messages, which are read first. */
export const PrintButton = ({ number, version }: PrintButtonProps) => {
  const { t } = useTranslation('ticket');
  const { rest } = useArticles(number, version);
  // Two frames, so that what was just read is on the page.
  const printSoon = () => requestAnimationFrame(() => requestAnimationFrame(() => print()));
  return (
    <p className="ticket-print no-print">
      <Button
        icon="print"
        size="small"
        busy={rest.isPending}
        onClick={() => rest.mutate(undefined, { onSuccess: printSoon })}
      >
        {t('print')}
      </Button>
      {rest.isError && (
        <span role="alert" className="small-print">
          {t('printFailed')}
        </span>
      )}
    </p>
  );
};
