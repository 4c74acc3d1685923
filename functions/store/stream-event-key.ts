import type { EventKey } from '#use-cases/ports/notifications';
import { peopleKeys } from './people-keys.ts';
import { table } from './table.ts';

/** The keys of a changed item, as the table's stream gives them. */
export type StreamKeys = Readonly<Record<string, { readonly S?: string }>>;

/**
 * The event that a new item of the stream is, by its keys: of a ticket, or of a request for a new person; `undefined` for
 * every other kind of item. Throws when the keys are not those of this table.
 */
export const streamEventKey = (keys: StreamKeys): EventKey | undefined => {
  const [pk, sk] = [keys[table.partitionKey]?.S, keys[table.sortKey]?.S];
  if (!pk || !sk) throw new Error('A record of the stream has other keys than the table.');
  if (!sk.startsWith(table.eventSortKeyPrefix)) return undefined;
  const sequence = table.sequenceOf(sk);
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new Error('An event of the stream has no sequence.');
  const request = peopleKeys.requestOf(pk);
  if (request === undefined) return { number: table.numberOf(pk), sequence };
  if (sequence !== 1 && sequence !== 2) throw new Error('A request of the stream has no such event.');
  return { request, sequence };
};
