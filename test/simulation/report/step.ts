import type { Decision } from '../effects/decision.ts';
import type { Invariant } from '../invariants/invariant.ts';
import { settle } from '../world/settle.ts';
import { takeDecision } from '../world/take-decision.ts';
import { nothingTouched, type Touched, type World } from '../world/world.ts';
import { describeDecision } from './describe-decision.ts';
import { describeAct, describeAnswers } from './describe-outcome.ts';
import type { Violation } from './run.ts';

/** Who looks at a history while it runs. */
export interface Watch {
  readonly invariants: readonly Invariant[];
  /** Hears each step in words; only where somebody reads the story, as it costs time. */
  readonly tell?: (line: string) => void;
}

const isQuiet = ({ touched }: World): boolean =>
  touched.tickets.size + touched.notified.size === 0 && touched.answered.length === 0 && touched.mails.length === 0;

/** The first of the invariants that what was touched breaks. */
export const findViolation = (world: World, { invariants }: Watch, touched: Touched): Violation | undefined => {
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

const look = (world: World, watch: Watch): Violation | undefined => {
  if (isQuiet(world)) return undefined;
  const { touched } = world;
  world.touched = nothingTouched();
  for (const line of watch.tell ? describeAnswers(touched.answered) : []) watch.tell?.(line);
  return findViolation(world, watch, { ...touched, final: false });
};

/** Takes one decision, lets all processes run until they wait, and looks at what was touched. */
export const step = async (
  world: World,
  decision: Decision,
  watch: Watch,
): Promise<{ readonly taken: boolean; readonly violation?: Violation }> => {
  const line = watch.tell && describeDecision(world, decision);
  const taken = takeDecision(world, decision);
  if (!taken) return { taken };
  if (line !== undefined) watch.tell?.(describeAct(world, decision) ?? line);
  world.steps += 1;
  await settle();
  forgetEnded(world);
  const violation = look(world, watch);
  return { taken, ...(violation && { violation }) };
};
