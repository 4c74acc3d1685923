import { noteStanding } from '../oracle/standings.ts';
import type { World } from './world.ts';

/** Keeps what lies in a ticket's partition at hand, so that looking at it costs nothing. */
const keep = ({ database, tickets, looks }: World, number: string, sk: string): void => {
  const items = tickets.get(number) ?? new Map();
  looks.delete(number);
  tickets.set(number, items);
  const item = database.item({ pk: `T#${number}`, sk });
  if (item) items.set(sk, item);
  else items.delete(sk);
};

/** Takes what the database has written since the last look into the stream, and notes which tickets it concerns. */
export const readChanges = (world: World): void => {
  const { changes } = world.database;
  for (; world.changesRead < changes.length; world.changesRead += 1) {
    const change = changes[world.changesRead];
    if (change && /^[PO]#/.test(change.key.pk)) noteStanding(world, change.key);
    if (!change?.key.pk.startsWith('T#')) continue;
    const { pk, sk } = change.key;
    const number = pk.slice('T#'.length);
    keep(world, number, sk);
    world.touched[sk.startsWith('N#') ? 'notified' : 'tickets'].add(number);
    if (change.event !== 'INSERT' || !sk.startsWith('E#')) continue;
    world.stream.push([{ sequenceNumber: String(change.write), eventName: change.event, pk, sk, at: world.now }]);
  }
};
