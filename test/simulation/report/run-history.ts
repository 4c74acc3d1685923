import type { Decision } from '../effects/decision.ts';
import type { Invariant } from '../invariants/invariant.ts';
import { invariants as allInvariants } from '../invariants/invariants.ts';
import { drawConditions } from '../schedule/conditions.ts';
import { createScheduler } from '../schedule/create-scheduler.ts';
import { createRandom } from '../schedule/random.ts';
import { createWorld } from '../world/create-world.ts';
import type { Wiring } from '../world/wiring.ts';
import type { World } from '../world/world.ts';
import { heal } from './heal.ts';
import type { Run, Violation } from './run.ts';
import { findViolation, step } from './step.ts';

/** What differs from the product under all invariants. */
export interface RunOptions {
  readonly wiring?: Wiring;
  readonly invariants?: readonly Invariant[];
}

/** More steps than this have not been seen in a history that goes anywhere. */
const mostSteps = 5_000;

const finish = async (world: World, invariants: readonly Invariant[]): Promise<Violation | undefined> => {
  const violation = await heal(world, invariants);
  if (violation) return violation;
  const tickets = new Set(world.tickets.keys());
  return findViolation(world, invariants, {
    tickets,
    answered: [...world.history.values()],
    mails: world.mails,
    final: true,
  });
};

/** Runs the history of a seed: a pure function of it. */
export const runHistory = async (seed: number, options: RunOptions = {}): Promise<Run> => {
  const invariants = options.invariants ?? allInvariants;
  const random = createRandom(seed);
  const conditions = drawConditions(random);
  const world = await createWorld(options.wiring);
  const scheduler = createScheduler({ world, conditions, random });
  const decisions: Decision[] = [];
  for (let decision = scheduler.next(); decision && decisions.length < mostSteps; decision = scheduler.next()) {
    const { taken, violation } = await step(world, decision, invariants);
    if (taken) decisions.push(decision);
    if (violation) return { decisions, world, violation };
  }
  const violation = await finish(world, invariants);
  return { decisions, world, ...(violation && { violation }) };
};

/** Takes the same decisions again, those that have lost their object left out. */
export const replayHistory = async (wanted: readonly Decision[], options: RunOptions = {}): Promise<Run> => {
  const invariants = options.invariants ?? allInvariants;
  const world = await createWorld(options.wiring);
  const decisions: Decision[] = [];
  for (const decision of wanted) {
    const { taken, violation } = await step(world, decision, invariants);
    if (taken) decisions.push(decision);
    if (violation) return { decisions, world, violation };
  }
  const violation = await finish(world, invariants);
  return { decisions, world, ...(violation && { violation }) };
};
