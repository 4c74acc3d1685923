import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { WantedList } from './wanted-list.ts';

/** The server's orders of a list. */
export type ListOrder = NonNullable<WantedList['order']>;

/** In which direction the server walks an order unless it is told. */
const natural = {
  opened: 'ascending',
  updated: 'descending',
  priority: 'ascending',
  deadline: 'ascending',
} as const satisfies Record<ListOrder, 'ascending' | 'descending'>;

/** The order that a list is in: the desk's default is what has waited longest. */
export const orderOf = ({ order = 'opened', direction }: WantedList) => ({
  order,
  direction: direction ?? natural[order],
});

type Sortable = Pick<TicketSummaryAnswer, 'number' | 'openedAt' | 'updatedAt' | 'priority' | 'closesAt' | 'plan'>;

/** Without a deadline comes last in both directions, as on the server. */
const undated = '~';

/** What a ticket is sorted by; two copies with one key stand at one place. `priorities` come most urgent first. */
export const sortKey = (ticket: Sortable, order: ListOrder, priorities: readonly string[]): string => {
  switch (order) {
    case 'opened':
      return `${ticket.openedAt}#${ticket.number}`;
    case 'updated':
      return `${ticket.updatedAt}#${ticket.number}`;
    case 'priority': {
      const rank = String(priorities.indexOf(ticket.priority)).padStart(2, '0');
      return `${rank}#${ticket.openedAt}#${ticket.number}`;
    }
    case 'deadline':
      return `${ticket.closesAt ?? ticket.plan?.date ?? undated}#${ticket.number}`;
  }
};

/** Whether a key comes before another in the order that is shown. */
export const comesBefore = (left: string, right: string, { order, direction }: ReturnType<typeof orderOf>): boolean => {
  if (direction === 'ascending') return left < right;
  const dated = !left.startsWith(undated);
  if (order === 'deadline' && dated === right.startsWith(undated)) return dated;
  return left > right;
};
