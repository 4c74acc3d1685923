import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePanel } from '#web/features/desk-ticket/panels/use-panel.ts';
import type { DrawnAction } from '#web/lib/actions/drawn-action.ts';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { seenNeighbours } from '#web/lib/lists/seen-order.ts';
import { outbox } from '#web/lib/sending/outbox.ts';
import type { OutgoingState } from '#web/lib/sending/outgoing.ts';
import { useShortcuts } from '#web/lib/shortcuts/use-shortcuts.ts';

interface TicketKeys {
  readonly number: string;
  readonly actions: readonly DrawnAction[];
  readonly press: (action: DrawnAction) => void;
  readonly outgoing: readonly OutgoingState[];
}

/** The ticket's keys: those of its actions, `[` `]` through the list, `h` for the history, `z` takes a message back. */
export const useTicketKeys = ({ number, actions, press, outgoing }: TicketKeys): void => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  const navigate = useNavigate();
  const { toggle } = usePanel();
  const scope = 'ticket' as const;
  const seen = seenNeighbours(number);
  const held = outgoing.find(({ phase }) => phase === 'held')?.message.key;
  const way = (key: string, label: string, to: string | undefined) =>
    to === undefined ? [] : [{ key, label, scope, run: () => navigate(`/desk/tickets/${to}`) }];
  useShortcuts([
    ...actions.flatMap((one) =>
      one.look?.key ? [{ key: one.look.key, label: words(one.action), scope, run: () => press(one) }] : [],
    ),
    { key: 'h', label: t('keys.history'), scope, run: () => toggle('history') },
    ...way('[', t('previous'), seen?.previous),
    ...way(']', t('next'), seen?.next),
    ...(held ? [{ key: 'z', label: t('sending.undo'), scope, run: () => outbox.tell(held, { kind: 'undo' }) }] : []),
  ]);
};
