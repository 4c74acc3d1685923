/** `npm run mutation [-- PART ...] [Stryker's options]`: mutates part by part and prints the score; fails below 85. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parts } from './parts.ts';
import { scoreOf, type Tally, tallyOf } from './tally.ts';

const least = 85;
const folder = 'build/mutation';

const words = process.argv.slice(2);
const names = parts.map(({ name }) => name);
const wanted = words.filter((word) => names.includes(word));
const options = words.filter((word) => !names.includes(word));

const mutate = (name: string): Tally => {
  const { status } = spawnSync('stryker', ['run', 'checks/mutation/stryker.config.mjs', ...options], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: name },
  });
  if (status !== 0) throw new Error(`Stryker failed on the part ${name}`);
  return tallyOf(`${folder}/${name}.json`);
};

const line = (name: string, tally: Tally): string =>
  `${name.padEnd(12)}${`${tally.noticed + tally.survived} mutants`.padStart(14)}${`${tally.survived} survived`.padStart(14)}${scoreOf(tally).toFixed(2).padStart(9)} %`;

mkdirSync(folder, { recursive: true });
const tallies = (wanted.length > 0 ? wanted : names).map((name) => ({ name, tally: mutate(name) }));
const total = tallies.reduce(
  (sum, { tally }) => ({ noticed: sum.noticed + tally.noticed, survived: sum.survived + tally.survived }),
  { noticed: 0, survived: 0 },
);
for (const { name, tally } of tallies) console.log(line(name, tally));
console.log(line('all', total));
if (scoreOf(total) < least) {
  console.error(`The mutation score is below ${least} %.`);
  process.exitCode = 1;
}
