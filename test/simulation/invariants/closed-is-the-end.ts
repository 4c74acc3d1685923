import type { Item } from '#store/item';
import { firstOf } from '../oracle/first-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const endsIt = ({ changes }: Item): boolean =>
  typeof (changes as { readonly closedAt?: { readonly to?: unknown } }).closedAt?.to === 'string';

/** The one way back: a comment while the ticket's own days last (R3.10). */
const reopensIt = ({ event, before }: Moment): boolean =>
  event.type === 'commented' && before?.reopensUntil !== undefined && event.at < before.reopensUntil;

const brokenOn = (world: World, number: string): string | undefined => {
  const { events, articles } = ticketItems(world, number);
  const past = ticketPast(world, number);
  const at = events.findIndex((event, place) => {
    const next = past[place + 1];
    return endsIt(event) && !(next && reopensIt(next));
  });
  if (at < 0) return undefined;
  const sequence = at + 1;
  if (events.length > sequence)
    return `${number} was closed by its event ${sequence}, and ${sequence + 1} came after it.`;
  const late = articles.find((article) => Number(article['sequence']) > sequence);
  return (
    late && `${number} was closed by its event ${sequence}, and a text of ${String(late['sequence'])} came after it.`
  );
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenOn(world, number));

/** FAULTS 4. */
export const closedIsTheEnd: Invariant = {
  id: 'I4',
  title:
    'A closed ticket is closed for good, but for a comment in time where the desk reopens: nothing else comes later.',
  check,
};
