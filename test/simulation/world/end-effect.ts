import type { Decision } from '../effects/decision.ts';
import type { EffectKind, FaultKind } from '../effects/effect.ts';
import { countFault } from './count-fault.ts';
import { crashProcess } from './crash-process.ts';
import type { Pending, Process } from './process.ts';
import { readChanges } from './read-changes.ts';
import type { World } from './world.ts';

type EffectDecision = Extract<Decision, { kind: 'effect' }>;

const errorOf = (fault: FaultKind): Error => {
  const name = {
    throttled: 'Throttling',
    'internal-error': 'InternalError',
    timeout: 'TimeoutError',
    conflict: 'Conflict',
  };
  return Object.assign(new Error(`simulated: ${fault}`), { name: name[fault] });
};

/** The database has error shapes of its own. */
const isOfDatabase = ({ effect }: Pending): boolean => effect.kind.startsWith('db-');

const run = (world: World, pending: Pending, decision: EffectDecision): (() => void) => {
  const { fault } = decision.handling;
  if (fault !== undefined && !isOfDatabase(pending)) return () => pending.reject(errorOf(fault));
  const sent = world.mails.length;
  try {
    const answer = pending.run(decision.handling);
    return () => pending.resolve(answer);
  } catch (error) {
    return () => pending.reject(error as Error);
  } finally {
    readChanges(world);
    world.touched.mails.push(...world.mails.slice(sent));
  }
};

/** Index reads that lag, pages that end early and batches done in part are faults of a kind too. */
const faultsOf = ({ ending, handling }: EffectDecision, kind: string): string[] => {
  if (ending !== 'done') return [`${kind}: ${ending === 'fault' ? handling.fault : ending}`];
  return (['lag', 'unprocessed'] as const).filter((name) => handling[name]).map((name) => `${kind}: ${name}`);
};

const writes: ReadonlySet<EffectKind> = new Set(['db-write', 'db-transaction']);

/** What never happens to such an effect: to wait does not fail, and to read meets no conflict. */
const isAbsurd = ({ ending, handling }: EffectDecision, kind: EffectKind): boolean =>
  kind === 'pause' ? ending === 'fault' || ending === 'lost' : handling.fault === 'conflict' && !writes.has(kind);

/** A decision of a history that was changed may have been meant for another effect. */
const fitting = (decision: EffectDecision, { effect }: Pending): EffectDecision =>
  isAbsurd(decision, effect.kind) ? { ...decision, ending: 'done', handling: {} } : decision;

const end = (world: World, process: Process, pending: Pending, decision: EffectDecision): void => {
  if (decision.ending === 'crash-before') {
    crashProcess(world, process);
    return;
  }
  const answer = run(world, pending, decision);
  if (decision.ending === 'crash-after') crashProcess(world, process);
  else if (decision.ending === 'lost') pending.reject(errorOf('timeout'));
  else answer();
};

/** Does what the scheduler decided about one waiting effect; false when it waits no longer. */
export const endEffect = (world: World, decision: EffectDecision): boolean => {
  const process = world.processes.get(decision.process);
  const at = process?.pending.findIndex(({ slot }) => slot === decision.slot) ?? -1;
  const [pending] = process && at >= 0 ? process.pending.splice(at, 1) : [];
  if (!process || !pending) return false;
  const fit = fitting(decision, pending);
  for (const fault of faultsOf(fit, pending.effect.kind)) countFault(world, fault);
  end(world, process, pending, fit);
  return true;
};
