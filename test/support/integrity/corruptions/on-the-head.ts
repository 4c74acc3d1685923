import type { StoredHead, TicketRecord } from '#domain/integrity/ticket-record';
import type { Ticket } from '#domain/ticket/ticket';
import type { Corruption } from '../corruption.ts';

const withHead = (record: TicketRecord, change: (head: StoredHead) => Partial<StoredHead>): TicketRecord | undefined =>
  record.head && { ...record, head: { ...record.head, ...change(record.head) } };

const withTicket = (record: TicketRecord, facts: Partial<Ticket>): TicketRecord | undefined =>
  withHead(record, ({ ticket }) => ({ ticket: { ...ticket, ...facts } }));

/** Heads that are not what the events say. */
export const onTheHead: readonly Corruption[] = [
  {
    title: 'the head has another state',
    fault: 'head-differs',
    corrupt: (record) => withTicket(record, { state: 'elsewhere' }),
  },
  {
    title: 'the head has another owner',
    fault: 'head-differs',
    corrupt: (record) => withTicket(record, { owner: 'nobody' }),
  },
  {
    title: 'the head has another priority',
    fault: 'head-differs',
    corrupt: (record) => withTicket(record, { priority: 'x' }),
  },
  {
    title: 'the head has another subject',
    fault: 'head-differs',
    corrupt: (record) => withHead(record, () => ({ subject: 'Another' })),
  },
  {
    title: 'a list finds the ticket in another queue',
    fault: 'list-place-differs',
    corrupt: (record) =>
      withHead(record, ({ places }) => ({ places: { ...places, stored: { ...places.stored, qp: 'Q#other#open' } } })),
  },
  {
    title: 'no list of the requester finds the ticket',
    fault: 'list-place-differs',
    corrupt: (record) =>
      withHead(record, ({ places: { stored, expected } }) => {
        const { rp: _gone, ...rest } = stored;
        return { places: { stored: rest, expected } };
      }),
  },
];
