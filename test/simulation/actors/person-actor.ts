import type { Person } from '#domain/people/person';
import { viewOf } from '../world/view-of.ts';
import type { Actor } from './actor.ts';
import type { Leaning } from './leaning.ts';
import type { Behaviour, Scene } from './scene.ts';

/** How gladly somebody does something, and how gladly where a history leans to it. */
export type Habit = readonly [weight: number, behaviour: Behaviour, leaning?: Partial<Record<Leaning, number>>];

const weightOf = ([weight, , gladly]: Habit, leaning: Leaning | undefined): number =>
  (leaning !== undefined && gladly?.[leaning]) || weight;

const choose = (habits: readonly Habit[], leaning: Leaning | undefined, drawn: number): Behaviour | undefined => {
  let left = drawn * habits.reduce((sum, habit) => sum + weightOf(habit, leaning), 0);
  return habits.find((habit) => {
    left -= weightOf(habit, leaning);
    return left < 0;
  })?.[1];
};

/** What cannot be done just now is tried as often as this before nothing is done. */
const tries = 4;

/** Somebody who does now this, now that, by habit and chance. */
export const personActor = (who: Person, zeal: number, habits: readonly Habit[]): Actor => ({
  name: who.id,
  zeal,
  next: (world, random, leaning) => {
    const view = viewOf(world, who.id);
    const count = view.calls + 1;
    const scene: Scene = { who, view, world, random, mark: `⟦${who.id}-${count}⟧`, key: `key-${count}` };
    for (let tried = 0; tried < tries; tried += 1) {
      const action = choose(habits, leaning, random.next())?.(scene);
      if (!action) continue;
      view.calls = count;
      return action;
    }
    return undefined;
  },
});
