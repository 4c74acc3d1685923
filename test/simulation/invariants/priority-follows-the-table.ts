import type { Ticket } from '#domain/ticket/ticket';
import type { Desk } from '../desks/desk.ts';
import { firstOf } from '../oracle/first-of.ts';
import { ticketOf } from '../oracle/ticket-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const wrongIn = ({ preset }: Desk, { number, version, severity, urgency, priority }: Ticket): string | undefined => {
  const expected = preset.priorityMatrix[severity]?.[urgency];
  return priority === expected
    ? undefined
    : `${number}, version ${version}: ${severity} and ${urgency} give ${expected}, not ${priority}.`;
};

const brokenOn = (world: World, number: string): string | undefined => {
  const head = world.tickets.get(number)?.get('HEAD');
  const last = ticketPast(world, number).at(-1);
  return (head && wrongIn(world.desk, ticketOf(head))) ?? (last && wrongIn(world.desk, last.after));
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenOn(world, number));

/** FAULTS 4, R1.11. */
export const priorityFollowsTheTable: Invariant = {
  id: 'I2',
  title: 'The priority is what the table gives for severity and urgency, after every change.',
  check,
};
