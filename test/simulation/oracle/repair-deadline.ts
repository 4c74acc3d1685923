import { table } from '#store/table';
import type { StreamRecord } from '../world/stream.ts';
import type { World } from '../world/world.ts';
import { concernsSomebody } from './concerns-somebody.ts';
import { mailListOf } from './mail-list-of.ts';
import { wayOfEvent } from './way-of-event.ts';

/** The reconciler looks back for 72 hours; clocks differ. */
const windowMilliseconds = 71.5 * 3_600_000;

const isInDanger = (world: World, { pk, sk }: StreamRecord): boolean => {
  const [number, sequence] = [table.numberOf(pk), table.sequenceOf(sk)];
  if (mailListOf(world, number, sequence) || wayOfEvent(world, number, sequence).toldBy.length > 0) return false;
  return concernsSomebody(world, number, sequence);
};

/**
 * Until when the reconciler must have told again of what the stream gave up, or is about to; without an end when
 * there is nothing. The cloud promises that of its runs in two days one will be well.
 */
export const repairDeadline = (world: World): number => {
  const { lanes, deadLetters } = world.stream;
  const untold = [...deadLetters, ...lanes.flatMap(({ records, taken }) => records.slice(taken))];
  const ends = untold.filter((record) => isInDanger(world, record)).map(({ at }) => at + windowMilliseconds);
  return Math.min(Infinity, ...ends);
};
