import { parseArgs } from 'node:util';
import { presetNames } from '../../presets/preset-names.ts';
import type { DeskName } from './desks/desk.ts';
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
    /** On which desk. */
    preset: { type: 'string', default: 'consortium-portal' },
    /** Replays one seed and tells its story. */
    seed: { type: 'string' },
    histories: { type: 'string', default: '1000' },
    /** Where the seeds begin; another start is another set of histories. */
    from: { type: 'string', default: '1' },
    /** Keeps the shrunken history of `--seed` under this name. */
    save: { type: 'string' },
  },
});

const presetOf = (name: string): DeskName => {
  const known = presetNames.find((one) => one === name);
  if (!known) throw new Error(`No preset is called ${name}: ${presetNames.join(', ')}.`);
  return known;
};
const preset = presetOf(values.preset);

const replay = async (seed: number): Promise<boolean> => {
  const run = await runHistory(seed, { preset });
  const told = run.violation ? await shrink(run, { preset }) : run;
  console.log(
    `commit ${commitOfTree()}, ${preset}, seed ${seed}, ${told.decisions.length} of ${run.decisions.length} decisions`,
  );
  console.log(await tellStory(told, { preset }));
  if (told.violation && values.save !== undefined) {
    const { decisions, violation } = told;
    const { invariant, text: title } = violation;
    writeRegression(values.save, { title, invariant, preset, seed, commit: commitOfTree(), decisions });
  }
  return run.violation === undefined;
};

const runAll = async (): Promise<boolean> => {
  const began = performance.now();
  const { coverage, found } = await runInParallel(Number(values.from), Number(values.histories), preset);
  console.log(printCoverage(coverage));
  console.log(`\n${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return found ? replay(found.seed) : areBugsCaught();
};

/** More than a test has time for. */
const mostSeeds = 10_000;

const areBugsCaught = async (): Promise<boolean> => {
  const ofPreset = seededBugs.filter((bug) => (bug.preset ?? 'consortium-portal') === preset);
  const caught = await catchAll(
    ofPreset.map(({ id }) => id),
    mostSeeds,
  );
  console.log(`\n${printCaught(caught)}`);
  return caught.every(({ seeds }) => seeds !== undefined);
};

const well = values.seed === undefined ? await runAll() : await replay(Number(values.seed));
if (!well) process.exitCode = 1;
