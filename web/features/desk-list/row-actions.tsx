import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { BulkAction } from './bulk-action.ts';
import { bulkActions } from './bulk-action.ts';

interface RowActionsProps {
  readonly ticket: TicketSummaryAnswer;
  readonly onOpen: (number: string) => void;
  readonly onAct: (action: BulkAction) => void;
  readonly onClose: () => void;
}

/** What can be done with one row (key `.`): what the ticket's own `can` allows, and nothing else (WEB 3). */
export const RowActions = ({ ticket: { number, subject }, onOpen, onAct, onClose }: RowActionsProps) => {
  const { t } = useTranslation('desk-list');
  const navigate = useNavigate();
  const { data, isPending } = useQuery(useQueries().ticket(number));
  const possible = bulkActions.filter((action) => {
    const needs = data?.value.can[action];
    return needs && needs.text !== 'required' && !needs.plan;
  });
  const open = async () => {
    onOpen(number);
    await navigate(`/desk/tickets/${encodeURIComponent(number)}`);
  };
  return (
    <Dialog title={t('rowActions', { number })} onClose={onClose} shape="sheet">
      <p>{subject}</p>
      <div className="list-row-actions" aria-busy={isPending}>
        <Button onClick={open} icon="arrow-right">
          {t('openTicket')}
        </Button>
        {isPending && <Skeleton count={2} />}
        {possible.map((action) => (
          <Button key={action} onClick={() => onAct(action)}>
            {t(`bulk.${action}.name`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
};
