import type { Decision } from '../effects/decision.ts';
import type { Invariant } from '../invariants/invariant.ts';
import { settle } from '../world/settle.ts';
import { takeDecision } from '../world/take-decision.ts';
import type { Touched, World } from '../world/world.ts';
import type { Violation } from './run.ts';

const nothing = (world: World): boolean =>
  world.touched.tickets.size === 0 && world.touched.answered.length === 0 && world.touched.mails.length === 0;

/** The first of the invariants that what was touched breaks. */
export const findViolation = (
  world: World,
  invariants: readonly Invariant[],
  touched: Touched,
): Violation | undefined => {
  for (const { id, check } of invariants) {
    const text = check(world, touched);
    if (text !== undefined) return { invariant: id, text, step: world.steps };
  }
  return undefined;
};

const forgetEnded = ({ processes }: World): void => {
  for (const process of processes.values()) {
    if (process.state !== 'running' && process.pending.length === 0) processes.delete(process.name);
  }
};

/** Takes one decision, lets all processes run until they wait, and looks at what was touched. */
export const step = async (
  world: World,
  decision: Decision,
  invariants: readonly Invariant[],
): Promise<{ readonly taken: boolean; readonly violation?: Violation }> => {
  const taken = takeDecision(world, decision);
  if (!taken) return { taken };
  world.steps += 1;
  await settle();
  forgetEnded(world);
  if (nothing(world)) return { taken };
  const { touched } = world;
  world.touched = { tickets: new Set(), answered: [], mails: [] };
  const violation = findViolation(world, invariants, { ...touched, final: false });
  return { taken, ...(violation && { violation }) };
};
