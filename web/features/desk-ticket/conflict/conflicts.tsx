import { useQuery } from '@tanstack/react-query';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { TicketDeskState } from '#web/features/desk-ticket/use-ticket-desk.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { outbox } from '#web/lib/sending/outbox.ts';
import { PlainText } from '#web/ui/plain-text.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { YourChange } from './your-change.tsx';

interface ConflictsProps {
  readonly ticket: TicketAnswer;
  readonly desk: TicketDeskState;
}

/** What has to be decided again because the ticket changed: an action, or a message with one. */
export const Conflicts = ({ ticket, desk }: ConflictsProps) => {
  const { acting, outgoing } = desk;
  const { data: people = [] } = useQuery({ ...useQueries().operators(ticket.queue ?? ''), enabled: !!acting.conflict });
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  const message = outgoing.find(
    ({ phase, error }) => phase === 'failed' && isProblem(error, 'version-conflict'),
  )?.message;
  if (acting.conflict) {
    const { attempt, before, current } = acting.conflict;
    return (
      <ConflictPanel
        since={before.version ?? 0}
        current={ticket}
        action={attempt.action}
        onApply={() => acting.run({ ...attempt, key: crypto.randomUUID() })}
        onLeave={acting.clear}
      >
        <YourChange attempt={attempt} current={current} nameOf={nameOf} />
      </ConflictPanel>
    );
  }
  if (!message?.action) return null;
  return (
    <ConflictPanel
      since={message.version}
      current={ticket}
      action={message.action}
      onApply={() => outbox.tell(message.key, { kind: 'retry' })}
      onLeave={() => outbox.tell(message.key, { kind: 'edit' })}
    >
      <PlainText text={message.text} />
    </ConflictPanel>
  );
};
