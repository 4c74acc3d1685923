import type { Item } from '#store/item';
import { firstOf } from '../oracle/first-of.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const endsIt = ({ changes }: Item): boolean =>
  (changes as { readonly closedAt?: { readonly to?: unknown } }).closedAt?.to !== undefined;

const brokenOn = (world: World, number: string): string | undefined => {
  const { events, articles } = ticketItems(world, number);
  const at = events.findIndex(endsIt);
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
  title: 'A closed ticket is closed for good: no text, no file and no change comes later.',
  check,
};
