import type { Run } from './run.ts';
import { type RunOptions, replayHistory } from './run-history.ts';

/** A history in numbered lines, with what is wrong at its end. */
export const tellStory = async ({ decisions }: Run, options: RunOptions = {}): Promise<string> => {
  const lines: string[] = [];
  const { violation } = await replayHistory(decisions, { ...options, tell: (line) => lines.push(line) });
  const numbered = lines.map((line, at) => `${String(at + 1).padStart(4)}. ${line}`);
  return [...numbered, violation ? `${violation.invariant}: ${violation.text}` : 'Nothing is wrong.'].join('\n');
};
