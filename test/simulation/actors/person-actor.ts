import type { Person } from '#domain/people/person';
import type { Desk, DeskName } from '../desks/desk.ts';
import { viewOf } from '../world/view-of.ts';
import type { Actor } from './actor.ts';
import type { Leaning } from './leaning.ts';
import type { Behaviour, Scene } from './scene.ts';

/** How gladly somebody does something, how gladly where a history leans to it, and on which desks if not on all. */
export type Habit = readonly [
  weight: number,
  behaviour: Behaviour,
  leaning?: Partial<Record<Leaning, number>>,
  desks?: readonly DeskName[],
];

/** What somebody is drawn to now. */
interface Drawn {
  readonly leaning: Leaning | undefined;
  readonly desk: Desk;
}

const weightOf = ([weight, , gladly, desks]: Habit, { leaning, desk }: Drawn): number => {
  if (desks && !desks.includes(desk.name)) return 0;
  return (leaning !== undefined && gladly?.[leaning]) || weight;
};

const choose = (habits: readonly Habit[], drawn: Drawn, chance: number): Behaviour | undefined => {
  let left = chance * habits.reduce((sum, habit) => sum + weightOf(habit, drawn), 0);
  return habits.find((habit) => {
    left -= weightOf(habit, drawn);
    return left < 0;
  })?.[1];
};

/** What cannot be done just now is tried as often as this before nothing is done. */
const tries = 4;

/** Somebody who does now this, now that, by habit and chance; on each desk as the person whom they are there. */
export const personActor = (
  { id }: Pick<Person, 'id'>,
  zeal: number,
  habits: readonly Habit[],
  desks?: readonly DeskName[],
): Actor => ({
  name: id,
  zeal,
  ...(desks && { desks }),
  next: (world, random, leaning) => {
    const who = world.people.get(id);
    if (!who) return undefined;
    const view = viewOf(world, id);
    const count = view.calls + 1;
    const scene: Scene = { who, view, world, random, mark: `⟦${id}-${count}⟧`, key: `key-${count}` };
    for (let tried = 0; tried < tries; tried += 1) {
      const action = choose(habits, { leaning, desk: world.desk }, random.next())?.(scene);
      if (!action) continue;
      view.calls = count;
      return action;
    }
    return undefined;
  },
});
