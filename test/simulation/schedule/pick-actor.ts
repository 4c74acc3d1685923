import type { Actor } from '../actors/actor.ts';
import { actorsOn } from '../actors/actors.ts';
import type { Desk } from '../desks/desk.ts';
import type { Random } from './random.ts';

/** Whoever acts next on a desk, the zealous more often. */
export const pickActor = (random: Random, { name }: Pick<Desk, 'name'>): Actor => {
  const actors = actorsOn[name];
  let left = random.next() * actors.reduce((sum, { zeal }) => sum + zeal, 0);
  const picked = actors.find(({ zeal }) => {
    left -= zeal;
    return left < 0;
  });
  return picked ?? random.pick(actors);
};
