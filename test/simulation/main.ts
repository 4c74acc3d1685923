import { parseArgs } from 'node:util';
import { commitOfTree } from './report/commit-of-tree.ts';
import { printCoverage } from './report/print-coverage.ts';
import { writeRegression } from './report/regression.ts';
import { runHistory } from './report/run-history.ts';
import { runInParallel } from './report/run-in-parallel.ts';
import { shrink } from './report/shrink.ts';
import { tellStory } from './report/tell-story.ts';
import { catchAll } from './seeded-bugs/catch-all.ts';
import { printCaught } from './seeded-bugs/print-caught.ts';
import { seededBugs } from './seeded-bugs/seeded-bugs.ts';

const { values } = parseArgs({
  options: {
    /** Replays one seed and tells its story. */
    seed: { type: 'string' },
    histories: { type: 'string', default: '1000' },
    /** Where the seeds begin; another start is another set of histories. */
    from: { type: 'string', default: '1' },
    /** Keeps the shrunken history of `--seed` under this name. */
    save: { type: 'string' },
  },
});

const replay = async (seed: number): Promise<boolean> => {
  const run = await runHistory(seed);
  const told = run.violation ? await shrink(run) : run;
  console.log(`commit ${commitOfTree()}, seed ${seed}, ${told.decisions.length} of ${run.decisions.length} decisions`);
  console.log(await tellStory(told));
  if (told.violation && values.save !== undefined) {
    const { decisions, violation } = told;
    const { invariant, text: title } = violation;
    writeRegression(values.save, { title, invariant, seed, commit: commitOfTree(), decisions });
  }
  return run.violation === undefined;
};

const runAll = async (): Promise<boolean> => {
  const began = performance.now();
  const { coverage, found } = await runInParallel(Number(values.from), Number(values.histories));
  console.log(printCoverage(coverage));
  console.log(`\n${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return found ? replay(found.seed) : areBugsCaught();
};

/** More than a test has time for. */
const mostSeeds = 10_000;

const areBugsCaught = async (): Promise<boolean> => {
  const caught = await catchAll(
    seededBugs.map(({ id }) => id),
    mostSeeds,
  );
  console.log(`\n${printCaught(caught)}`);
  return caught.every(({ seeds }) => seeds !== undefined);
};

const well = values.seed === undefined ? await runAll() : await replay(Number(values.seed));
if (!well) process.exitCode = 1;
