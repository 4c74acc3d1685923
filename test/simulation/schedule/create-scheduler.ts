import type { Decision } from '../effects/decision.ts';
import type { World } from '../world/world.ts';
import type { Conditions } from './conditions.ts';
import { drawEnding } from './draw-ending.ts';
import { type Waiting, waitingEffects } from './moves.ts';
import { pickActor } from './pick-actor.ts';
import type { Random } from './random.ts';
import { sourceMoves } from './source-moves.ts';
import { strategyOf } from './strategy.ts';

/** Draws one decision after the other. */
export interface Scheduler {
  /** Nothing when all that people wanted to do is done and nothing waits. */
  next(): Decision | undefined;
}

/** More calls at once than this are begun only once some have ended. */
const mostOpen = 6;

/** Not everybody who might act can; whoever cannot does not count. */
const mostTries = 5;

/** How often something is delivered that was delivered before. */
const mostSurplus = 12;

interface Drawing {
  readonly world: World;
  readonly conditions: Conditions;
  readonly random: Random;
}

const endingOf = ({ conditions, random }: Drawing, { process, pending }: Waiting): Decision => ({
  kind: 'effect',
  process: process.name,
  slot: pending.slot,
  ...drawEnding(pending.effect, conditions, random),
});

/** The scheduler of one history: it begins things and ends effects, as strategy and chance want. */
export const createScheduler = (drawing: Drawing): Scheduler => {
  const { world, conditions, random } = drawing;
  const strategy = strategyOf(conditions, random);
  const surplus = { left: mostSurplus };
  let ids = 0;
  let tries = 0;
  const id = (): number => {
    ids += 1;
    return ids;
  };
  const act = (): Decision => {
    tries += 1;
    return { kind: 'act', id: id(), actor: pickActor(random).name, seed: random.seed() };
  };
  const begin = (): Decision | undefined => {
    const mayAct = world.acted < conditions.acts && tries < mostTries * conditions.acts && world.open.size < mostOpen;
    if (mayAct && random.chance(0.6)) return act();
    const moves = sourceMoves({ world, conditions, random, id, surplus });
    if (moves.length > 0) return random.pick(moves)();
    return mayAct ? act() : undefined;
  };
  return {
    next: () => {
      const waiting = waitingEffects(world);
      const begun = waiting.length === 0 || random.chance(conditions.eagerness) ? begin() : undefined;
      if (begun) return begun;
      return waiting.length > 0 ? endingOf(drawing, strategy(waiting)) : undefined;
    },
  };
};
