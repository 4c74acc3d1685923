import type { Decision } from '../effects/decision.ts';
import type { Pending } from '../world/process.ts';
import type { World } from '../world/world.ts';
import type { Conditions } from './conditions.ts';
import { type DrawnEnding, drawEnding, passing } from './draw-ending.ts';
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
  /** How many commands the table still leaves without an answer. */
  readonly outage: { left: number };
}

const endingOf = (drawing: Drawing, { process, pending }: Waiting): Decision => ({
  kind: 'effect',
  process: process.name,
  slot: pending.slot,
  ...(outageAt(drawing, pending) ?? drawEnding(pending.effect, drawing.conditions, drawing.random)),
});

/** While the table answers nobody each of its commands fails, whoever sends it. */
const outageAt = ({ outage, random }: Drawing, { effect }: Pending): DrawnEnding | undefined => {
  if (outage.left === 0 || !effect.kind.startsWith('db-')) return undefined;
  outage.left -= 1;
  return { ending: 'fault', handling: { fault: random.pick(passing) } };
};

/** The scheduler of one history: it begins things and ends effects, as strategy and chance want. */
export const createScheduler = (given: Omit<Drawing, 'outage'>): Scheduler => {
  const { world, conditions, random } = given;
  const { leaning } = conditions;
  const drawing: Drawing = { ...given, outage: { left: 0 } };
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
    if (random.chance(conditions.outage)) drawing.outage.left = conditions.outageLasts;
    const leans = leaning === undefined ? {} : { leaning };
    return { kind: 'act', id: id(), actor: pickActor(random, world.desk).name, seed: random.seed(), ...leans };
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
