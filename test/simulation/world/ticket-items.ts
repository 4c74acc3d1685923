import type { Item } from '#store/item';
import type { World } from './world.ts';

/** What lies in a ticket's partition, by kind and in order, as the store wrote it. */
export interface TicketItems {
  readonly number: string;
  readonly head: Item | undefined;
  readonly events: readonly Item[];
  /** Public ones and notes. */
  readonly articles: readonly Item[];
  /** The lists of who is mailed, and the marks of what became of each mail. */
  readonly notifications: readonly Item[];
}

const bySortKey = ([left]: readonly [string, Item], [right]: readonly [string, Item]): number =>
  left < right ? -1 : 1;

const look = ({ tickets }: World, number: string): TicketItems => {
  const items = [...(tickets.get(number) ?? [])].sort(bySortKey);
  const under = (...prefixes: readonly string[]): Item[] =>
    items.filter(([sk]) => prefixes.some((prefix) => sk.startsWith(prefix))).map(([, item]) => item);
  return {
    number,
    head: tickets.get(number)?.get('HEAD'),
    events: under('E#'),
    articles: under('AP#', 'AI#'),
    notifications: under('N#'),
  };
};

/** Looks into a ticket's partition without a command: invariants are no processes. One look serves until it changes. */
export const ticketItems = (world: World, number: string): TicketItems => {
  const known = world.looks.get(number) ?? look(world, number);
  world.looks.set(number, known);
  return known;
};
