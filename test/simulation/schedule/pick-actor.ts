import type { Actor } from '../actors/actor.ts';
import { actors } from '../actors/actors.ts';
import type { Random } from './random.ts';

const allZeal = actors.reduce((sum, { zeal }) => sum + zeal, 0);

/** Whoever acts next, the zealous more often. */
export const pickActor = (random: Random): Actor => {
  let left = random.next() * allZeal;
  const picked = actors.find(({ zeal }) => {
    left -= zeal;
    return left < 0;
  });
  return picked ?? random.pick(actors);
};
