import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../refusal.ts';
import { isAlive } from './is-alive.ts';

/** Who uses a state directory now. */
export interface Running {
  readonly process: number;
  readonly url: string;
}

/** Marks a state directory as used by this process, unless another one that lives uses it; answers how to give it back. */
export const takeState = (directory: string, url: string): (() => void) => {
  refuseRunning(directory);
  const mark = join(directory, 'running.json');
  writeFileSync(mark, JSON.stringify({ process: process.pid, url } satisfies Running));
  const giveBack = (): void => rmSync(mark, { force: true });
  process.once('exit', giveBack);
  return () => {
    process.off('exit', giveBack);
    giveBack();
  };
};

/** Throws a refusal when another process that lives uses a state directory. */
export const refuseRunning = (directory: string): void => {
  const other = runningIn(directory);
  if (other !== undefined && other.process !== process.pid)
    throw refusal(`Sportello already runs with this state at ${other.url} (process ${other.process}). Stop it first.`);
};

/** The living process that uses a state directory, if any. */
export const runningIn = (directory: string): Running | undefined => {
  const mark = join(directory, 'running.json');
  if (!existsSync(mark)) return undefined;
  const running = JSON.parse(readFileSync(mark, 'utf8')) as Running;
  return isAlive(running.process) ? running : undefined;
};
