import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Item } from '#store/item';
import { table } from '#store/table';
import type { Desk } from '../desks/desk.ts';
import { firstOf } from '../oracle/first-of.ts';
import { silentStates } from '../oracle/silent-states.ts';
import { ticketOf } from '../oracle/ticket-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const brokenOn = ({ preset }: Desk, number: string, head: Item | undefined): string | undefined => {
  if (!head) return undefined;
  const { pk: _pk, sk: _sk, row: _row, ...places } = head;
  const ticket = ticketOf(head);
  if (!(ticket.queue in preset.queues)) return `${number} is on ${ticket.queue}, on which nobody works.`;
  if (silentStates(preset).has(ticket.state) && ticket.closesAt === undefined) {
    return `${number} waits for silence to close it, but on no list of the clock.`;
  }
  const ranks = Object.keys(preset.priorities);
  const wanted = table.ticketIndexKeys(ticket, ranks.indexOf(ticket.priority));
  return canonicalJson(places) === canonicalJson(wanted)
    ? undefined
    : `${number} stands elsewhere in the lists than it should.`;
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenOn(world.desk, number, world.tickets.get(number)?.get('HEAD')));

/** FAULTS 4: an open ticket is on somebody's list, a resolved one on the clock's. */
export const listsFindEveryTicket: Invariant = {
  id: 'L2',
  title: 'No ticket is without a queue, and each stands in every list where it belongs.',
  check,
};
