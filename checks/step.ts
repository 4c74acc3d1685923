import { execFile } from 'node:child_process';
import type { Finding } from './finding.ts';
import { describeFinding } from './finding.ts';

/** One thing that is checked; `run` answers what is wrong, a text per fault, and nothing when all is well. */
export interface Step {
  readonly name: string;
  run(): Promise<readonly string[]>;
}

/** A tool of its own: whatever it prints is the fault when it ends badly. The program is found on PATH. */
export const tool = (name: string, program: string, ...options: readonly string[]): Step => ({
  name,
  run: () =>
    new Promise((resolve) => {
      execFile(program, options, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        resolve(error ? [`${stdout}${stderr}`.trim() || error.message] : []);
      });
    }),
});

/** A rule of ours over the sources. */
export const rule = (name: string, find: () => readonly Finding[] | Promise<readonly Finding[]>): Step => ({
  name,
  run: async () => (await find()).map(describeFinding),
});
