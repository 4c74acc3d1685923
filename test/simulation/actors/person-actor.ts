import type { Person } from '#domain/people/person';
import { viewOf } from '../world/view-of.ts';
import type { Actor } from './actor.ts';
import type { Behaviour, Scene } from './scene.ts';

/** How gladly somebody does something. */
export type Habit = readonly [weight: number, behaviour: Behaviour];

const choose = (habits: readonly Habit[], drawn: number): Behaviour | undefined => {
  let left = drawn * habits.reduce((sum, [weight]) => sum + weight, 0);
  return habits.find(([weight]) => {
    left -= weight;
    return left < 0;
  })?.[1];
};

/** What cannot be done just now is tried as often as this before nothing is done. */
const tries = 4;

/** Somebody who does now this, now that, by habit and chance. */
export const personActor = (who: Person, zeal: number, habits: readonly Habit[]): Actor => ({
  name: who.id,
  zeal,
  next: (world, random) => {
    const view = viewOf(world, who.id);
    const count = view.calls + 1;
    const scene: Scene = { who, view, world, random, mark: `⟦${who.id}-${count}⟧`, key: `key-${count}` };
    for (let tried = 0; tried < tries; tried += 1) {
      const action = choose(habits, random.next())?.(scene);
      if (!action) continue;
      view.calls = count;
      return action;
    }
    return undefined;
  },
});
