import { checkTicket } from '#domain/integrity/check-ticket';
import { firstOf } from '../oracle/first-of.ts';
import { presetsOf } from '../oracle/presets-of.ts';
import { ticketRecordOf } from '../oracle/ticket-record-of.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const foundOn = (world: World, number: string): string | undefined => {
  const record = ticketRecordOf(world, number);
  const [first] = record ? checkTicket(record, presetsOf(world)) : [];
  if (!first) return undefined;
  const { invariant, fault, sequence, field } = first;
  const place = [sequence && `event ${sequence}`, field].filter((part) => part !== undefined).join(', ');
  return `The reconciler would tell of ${number}: ${fault} (${invariant}) ${place}`.trimEnd();
};

/** It reads a whole ticket, and what it finds stays to be found: not every command needs a look. */
const everySixth = (world: World, number: string): boolean => ticketItems(world, number).events.length % 6 === 0;

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) => (final || everySixth(world, number) ? foundOn(world, number) : undefined));

/** What the check in production says of tickets that only the product has made; it is wrong, or the product is. */
export const inspectionsFindNothing: Invariant = {
  id: 'I25',
  title: 'The check that runs in production finds nothing wrong in any ticket, after each sixth event and at the end.',
  check,
};
