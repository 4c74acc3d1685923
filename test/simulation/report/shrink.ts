import type { Decision } from '../effects/decision.ts';
import type { Run } from './run.ts';
import { type RunOptions, replayHistory } from './run-history.ts';

/** How many shorter histories are tried in all, unless told otherwise. */
export const mostTries = 600;

/** Tries histories for as long as it may; keeps the shortest that breaks the same invariant. */
interface Search {
  best: Run;
  left: number;
  readonly options: RunOptions;
}

const attempt = async (search: Search, decisions: readonly Decision[]): Promise<boolean> => {
  if (search.left <= 0) return false;
  search.left -= 1;
  const run = await replayHistory(decisions, search.options);
  if (run.violation?.invariant !== search.best.violation?.invariant) return false;
  search.best = run;
  return true;
};

const without = (decisions: readonly Decision[], gone: ReadonlySet<Decision>): Decision[] =>
  decisions.filter((decision) => !gone.has(decision));

/** Leaves out ever smaller pieces of the decisions that fit, until none can be spared. */
const leaveOut = async (search: Search, fits: (decision: Decision) => boolean): Promise<void> => {
  const candidates = () => search.best.decisions.filter(fits);
  for (let size = Math.ceil(candidates().length / 2); size >= 1 && search.left > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < candidates().length && search.left > 0; ) {
      const gone = new Set(candidates().slice(at, at + size));
      const before = search.best;
      await attempt(search, without(before.decisions, gone));
      if (search.best === before) at += size;
    }
  }
};

const isDone = (decision: Decision): boolean => decision.kind === 'effect' && decision.ending === 'done';

/** Faults that do not matter are taken away. */
const mend = async (search: Search): Promise<void> => {
  for (const decision of search.best.decisions.filter((one) => one.kind === 'effect' && !isDone(one))) {
    if (decision.kind !== 'effect') continue;
    const well: Decision = { ...decision, ending: 'done', handling: {} };
    await attempt(
      search,
      search.best.decisions.map((one) => (one === decision ? well : one)),
    );
  }
};

/** A shorter history that breaks the same invariant: what people do goes first, then faults, then all else. */
export const shrink = async (run: Run, options: RunOptions = {}, tries = mostTries): Promise<Run> => {
  const { tell: _silent, ...quiet } = options;
  const search: Search = { best: run, left: tries, options: quiet };
  await leaveOut(search, ({ kind }) => kind === 'act');
  await mend(search);
  await leaveOut(search, (decision) => decision.kind !== 'act' && !isDone(decision));
  await leaveOut(search, () => true);
  return search.best;
};
