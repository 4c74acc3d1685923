import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { sortKey } from '#web/lib/lists/list-order.ts';
import { mergePages } from '#web/lib/lists/merge-pages.ts';

/**
 * What a person should look at first: their own tickets and those of nobody, by deadline and then by priority; what has
 * neither comes by age (WEB 2.5).
 */
export const firstThings = (
  own: readonly TicketSummaryAnswer[],
  unowned: readonly TicketSummaryAnswer[],
  { priorities, count }: { readonly priorities: readonly string[]; readonly count: number },
): readonly TicketSummaryAnswer[] => {
  const deadlineOf = ({ closesAt, plan }: TicketSummaryAnswer) => closesAt ?? plan?.date ?? '~';
  const keyOf = (ticket: TicketSummaryAnswer) => `${deadlineOf(ticket)}#${sortKey(ticket, 'priority', priorities)}`;
  return mergePages([{ items: own }, { items: unowned }])
    .toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
    .slice(0, count);
};
