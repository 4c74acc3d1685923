import { execFileSync } from 'node:child_process';

/** The commit that this tree stands on, `unknown` outside a repository. */
export const commitOfTree = (): string => {
  try {
    const told = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] });
    return told.toString().trim();
  } catch {
    return 'unknown';
  }
};
