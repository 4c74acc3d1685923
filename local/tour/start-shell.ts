import { spawn } from 'node:child_process';

/** A shell that keeps its variables and functions from one step to the next. */
export interface Shell {
  /** Types commands and answers what they printed; rejects when they fail or do not end in a minute. */
  run(commands: string): Promise<string>;
  stop(): void;
}

const endMark = '--- end of step';
const mostMilliseconds = 60_000;

/** Starts a bash in a folder, with these variables beside the machine's own. */
export const startShell = (folder: string, variables: Readonly<Record<string, string>>): Shell => {
  const bash = spawn('bash', ['-s'], {
    cwd: folder,
    env: { ...process.env, ...variables },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  bash.stdout.setEncoding('utf8');
  const run = (commands: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let printed = '';
      const read = (chunk: string): void => {
        printed += chunk;
        const end = printed.indexOf(endMark);
        if (end < 0) return;
        settle();
        resolve(printed.slice(0, end));
      };
      const fail = (): void => {
        settle();
        reject(new Error(`The step did not end. It printed:\n${printed}`));
      };
      const timer = setTimeout(fail, mostMilliseconds);
      const settle = (): void => {
        clearTimeout(timer);
        bash.stdout.off('data', read);
        bash.off('exit', fail);
      };
      bash.stdout.on('data', read);
      bash.once('exit', fail);
      bash.stdin.write(`${commands}\nprintf '\\n%s\\n' '${endMark}'\n`);
    });
  return { run, stop: () => bash.kill() };
};
