import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalSystem } from '../control/local-system.ts';
import { root } from '../root.ts';
import { matches } from './matches.ts';
import { readTour, type Step } from './read-tour.ts';
import { type Shell, startShell } from './start-shell.ts';

const takeStep = async (terminal: Shell, here: string, { text, commands, expected }: Step): Promise<void> => {
  console.log(`\n${text}\n\n${commands.trimEnd().replace(/^/gm, '  $ ')}`);
  const output = (await terminal.run(commands.replaceAll('http://localhost:4000', here))).trim();
  if (output !== '') console.log(`\n${output.replace(/^/gm, '  ')}`);
  if (!matches(output, expected)) throw new Error(`The README says otherwise:\n${expected}`);
};

/** Does what the README's tour says and answers how many steps there were; throws where the README is not true. */
export const tellReadme = async ({ url }: Pick<LocalSystem, 'url'>): Promise<number> => {
  const shell = startShell(root, { SPORTELLO_URL: url });
  try {
    const steps = readTour(await readFile(join(root, 'README.md'), 'utf8'));
    for (const step of steps) await takeStep(shell, url, step);
    return steps.length;
  } finally {
    shell.stop();
  }
};
