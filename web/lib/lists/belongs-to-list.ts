import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { WantedList } from './wanted-list.ts';

/** What filters are judged by, besides the ticket. */
export interface ListReading {
  /** Keys of the states that end a ticket. */
  readonly finalStates: readonly string[];
  /** Most urgent first. */
  readonly priorities: readonly string[];
  /** The reader's id, whom the filter calls `me`. */
  readonly me: string;
  /** The tenant's day. */
  readonly today: string;
}

type Judge = (ticket: TicketSummaryAnswer, wanted: string, reading: ListReading) => boolean;

const equal =
  (name: 'queue' | 'type' | 'area' | 'priority'): Judge =>
  (ticket, wanted) =>
    ticket[name] === wanted;

const judges: Readonly<Record<Exclude<keyof WantedList, 'order' | 'direction' | 'ended'>, Judge>> = {
  queue: equal('queue'),
  type: equal('type'),
  area: equal('area'),
  priority: equal('priority'),
  state: ({ state }, wanted) => wanted.split(',').includes(state),
  owner: ({ owner }, wanted, { me }) =>
    wanted === 'none' ? owner === undefined : owner?.id === (wanted === 'me' ? me : wanted),
  customerAnswered: (ticket, wanted) => (ticket.customerAnswered ?? false) === (wanted === 'true'),
  overdue: (ticket, _, { today }) =>
    ticket.closedAt === undefined && ticket.plan?.date !== undefined && ticket.plan.date < today,
};

const rightHalf = ({ state }: TicketSummaryAnswer, { ended, ...wanted }: WantedList, reading: ListReading): boolean => {
  if (wanted.state || ended === 'include') return true;
  return reading.finalStates.includes(state) === (ended === 'only');
};

/** Whether a ticket is one that the list asks for, by the same rules as the server's. */
export const belongsToList = (ticket: TicketSummaryAnswer, wanted: WantedList, reading: ListReading): boolean =>
  rightHalf(ticket, wanted, reading) &&
  Object.entries(judges).every(([name, judge]) => {
    const value = wanted[name as keyof typeof judges];
    return value === undefined || judge(ticket, value, reading);
  });
