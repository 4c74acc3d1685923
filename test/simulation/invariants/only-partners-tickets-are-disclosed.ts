import { firstOf } from '../oracle/first-of.ts';
import { organisationSince } from '../oracle/standings.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const brokenAt = (world: World, { event, before, after }: Moment): string | undefined => {
  const what = `${event.number}: event ${event.sequence} (${event.type})`;
  const isShown = event.article?.forEndCustomer === true;
  if (isShown && (event.visibility !== 'public' || before?.disclosed !== true))
    return `${what} is flagged for an end customer who is shown nothing.`;
  if (!isShown && event.type !== 'disclosed') return undefined;
  if (after.endCustomer === undefined) return `${what} is for an end customer, whom the ticket does not have.`;
  const kinds = organisationSince(world, after.organisation, 0).map(({ kind }) => kind);
  return kinds.includes('partner') ? undefined : `${what} shows a ticket that is no partner's.`;
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => firstOf(ticketPast(world, number).slice(-1), (moment) => brokenAt(world, moment)));

/** R5.7. */
export const onlyPartnersTicketsAreDisclosed: Invariant = {
  id: 'I31',
  title:
    "Only what has an end customer is released to one, and only a partner's, and no text is flagged on anything else.",
  check,
};
