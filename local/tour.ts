import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';
import { startLocal } from './start-local.ts';
import { matches } from './tour/matches.ts';
import { readTour, type Step } from './tour/read-tour.ts';
import { type Shell, startShell } from './tour/start-shell.ts';

/** `npm run tour`: does what the README's tour says, on a system of its own, and fails where the README is not true. */
const takeStep = async (terminal: Shell, here: string, { text, commands, expected }: Step): Promise<void> => {
  console.log(`\n${text}\n\n${commands.trimEnd().replace(/^/gm, '  $ ')}`);
  const output = (await terminal.run(commands.replaceAll('http://localhost:4000', here))).trim();
  if (output !== '') console.log(`\n${output.replace(/^/gm, '  ')}`);
  if (!matches(output, expected)) throw new Error(`The README says otherwise:\n${expected}`);
};

const dir = await mkdtemp(join(tmpdir(), 'sportello-tour-'));
const system = await startLocal({ tenant: 'demo', port: 0, inMemory: true, dir, progress: console.log });
const shell = startShell(root, { SPORTELLO_URL: system.url });
try {
  const steps = readTour(await readFile(join(root, 'README.md'), 'utf8'));
  for (const step of steps) await takeStep(shell, system.url, step);
  console.log(`\nThe tour is true: ${steps.length} steps.`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  shell.stop();
  await system.stop();
  await rm(dir, { recursive: true, force: true });
}
