import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Clock, Ids } from '#use-cases/ports';
import { createChance } from './chance.ts';

/** Ids of one ticket's things: ULIDs by the moved clock, whose chance comes from the seed. */
export const demoIds = (seed: string, clock: Clock): Ids => {
  const chance = createChance(`ids of ${seed}`);
  const ulid = monotonicFactory(chance.next);
  let salts = 0;
  return {
    next: () => ulid(Date.parse(clock.now())),
    salt: () => {
      salts += 1;
      return createHash('sha256').update(`salt ${salts} of ${seed}`).digest().subarray(0, 16).toString('base64url');
    },
  };
};
