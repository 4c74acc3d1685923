import type { TicketRecord } from '#domain/integrity/ticket-record';
import type { TicketEvent } from '#domain/ticket/event';
import type { Corruption } from '../corruption.ts';
import { headOf } from '../honest-record.ts';
import { changing, forged, rewritten } from './forging.ts';

const lastEvent = ({ events }: TicketRecord): TicketEvent => {
  const last = events.at(-1);
  if (!last) throw new Error('A ticket has at least one event');
  return last;
};

/** Damage to the line of events. */
export const inTheHistory: readonly Corruption[] = [
  {
    title: 'an event in the middle is gone',
    fault: 'history-gap',
    corrupt: (record) => (record.events.length < 3 ? undefined : { ...record, events: record.events.toSpliced(1, 1) }),
  },
  {
    title: 'the opening is gone',
    fault: 'history-gap',
    corrupt: (record) => (record.events.length < 2 ? undefined : { ...record, events: record.events.slice(1) }),
  },
  {
    title: 'the last event is gone',
    fault: 'history-cut',
    corrupt: (record) => ({ ...record, events: record.events.slice(0, -1) }),
  },
  {
    title: 'the head is gone',
    fault: 'history-cut',
    corrupt: ({ head: _gone, ...record }) => record,
  },
  {
    title: 'the head is of an older version',
    fault: 'history-cut',
    corrupt: (record, preset) =>
      record.events.length < 2 ? undefined : { ...record, head: headOf(record.events.slice(0, -1), preset) },
  },
  {
    title: 'an event names another actor',
    fault: 'history-forged',
    corrupt: (record) => ({ ...record, events: record.events.with(0, { ...lastEvent(record), by: 'somebody' }) }),
  },
  {
    title: 'an item cannot be read',
    fault: 'item-unreadable',
    corrupt: (record) => ({ ...record, unreadable: ['E#00000001'] }),
  },
  {
    title: 'something happened after the end',
    fault: 'event-after-end',
    corrupt: (record, preset) => {
      const last = lastEvent(record);
      if (record.head?.ticket.closedAt === undefined) return undefined;
      return rewritten(record, preset, [...record.events, { ...last, sequence: last.sequence + 1, changes: {} }]);
    },
  },
  {
    title: 'a comment reopened it when that was over',
    fault: 'event-after-end',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.changes.closedAt?.from ? { ...event, at: '2099-01-01T00:00:00.000Z' } : event,
      ),
  },
  {
    title: 'two writers passed over each other',
    fault: 'change-lost',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.type === 'opened' || !event.changes.state
          ? event
          : changing(event, { state: { ...event.changes.state, from: 'somewhere' } }),
      ),
  },
];
