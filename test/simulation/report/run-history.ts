import type { DeskName } from '../desks/desk.ts';
import { desks } from '../desks/desks.ts';
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
import { findViolation, step, type Watch } from './step.ts';

/** What differs from the product as `consortium-portal` under all invariants. */
export interface RunOptions {
  readonly preset?: DeskName;
  readonly wiring?: Wiring;
  readonly invariants?: readonly Invariant[];
  readonly tell?: (line: string) => void;
}

/** More steps than this have not been seen in a history that goes anywhere. */
const mostSteps = 5_000;

const worldOf = ({ preset = 'consortium-portal', wiring }: RunOptions): Promise<World> =>
  createWorld(desks[preset], wiring);

const watchOf = ({ invariants = allInvariants, tell }: RunOptions): Watch => ({ invariants, ...(tell && { tell }) });

const finish = async (world: World, watch: Watch): Promise<Violation | undefined> => {
  const violation = await heal(world, watch);
  if (violation) return violation;
  const tickets = new Set(world.tickets.keys());
  const answered = [...world.history.values()];
  return findViolation(world, watch, { tickets, notified: tickets, answered, mails: world.mails, final: true });
};

const follow = async (world: World, watch: Watch, next: () => Decision | undefined): Promise<Run> => {
  const decisions: Decision[] = [];
  for (let decision = next(); decision && decisions.length < mostSteps; decision = next()) {
    const { taken, violation } = await step(world, decision, watch);
    if (taken) decisions.push(decision);
    if (violation) return { decisions, world, faults: world.faults, violation };
  }
  const faults = new Map(world.faults);
  const violation = await finish(world, watch);
  return { decisions, world, faults, ...(violation && { violation }) };
};

/** Runs the history of a seed: a pure function of it. */
export const runHistory = async (seed: number, options: RunOptions = {}): Promise<Run> => {
  const random = createRandom(seed);
  const conditions = drawConditions(random);
  const world = await worldOf(options);
  return follow(world, watchOf(options), createScheduler({ world, conditions, random }).next);
};

/** Takes decisions once more, those that have lost their object left out. */
export const replayHistory = async (decisions: readonly Decision[], options: RunOptions = {}): Promise<Run> => {
  const world = await worldOf(options);
  const left = decisions.values();
  return follow(world, watchOf(options), () => left.next().value);
};
