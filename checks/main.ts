/** `npm run check`: every rule of the house, one after the other; fails at the end with all that was found. */
import { brokenArrows } from './arrows.ts';
import { lengthOf, overBudget } from './budgets.ts';
import { undocumented } from './docstrings.ts';
import { vagueNames } from './names.ts';
import { impurities } from './purity.ts';
import { readSources } from './read-sources.ts';
import { readTexts } from './read-texts.ts';
import type { Step } from './step.ts';
import { rule, tool } from './step.ts';
import { refusedWords } from './words.ts';

const root = process.cwd();
const sources = readSources(root);

const steps: readonly Step[] = [
  tool('types', 'tsc', '-p', '.'),
  tool('types of the web', 'tsc', '-p', 'web'),
  tool('lint and format', 'biome', 'check', '--error-on-warnings', '--max-diagnostics=100'),
  rule('arrows', () => brokenArrows(root)),
  rule('sizes', () => sources.flatMap(overBudget)),
  rule('names', () => sources.flatMap(vagueNames)),
  rule('clock, chance, environment', () => sources.flatMap(impurities)),
  rule('docstrings', () => sources.flatMap(undocumented)),
  rule('words', () => readTexts(root).flatMap(({ path, text }) => refusedWords(path, text))),
  tool('unused code', 'knip', '--no-progress'),
];

const faults: string[] = [];
for (const { name, run } of steps) {
  const started = performance.now();
  const found = await run().catch((error: unknown) => [`could not be checked: ${error}`]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (found.length > 0) faults.push(`\n${name}\n${found.join('\n')}`);
}

const lengths = sources.map(lengthOf).sort((a, b) => a - b);
console.log(`${lengths.length} files, median ${lengths[lengths.length >> 1]} lines, longest ${lengths.at(-1)}`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
