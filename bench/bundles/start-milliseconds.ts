import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const script = `const began = performance.now();
await import(process.argv[1]);
console.log(performance.now() - began);`;

/** What Lambda gives every function, as far as an import looks at it. */
const lambda = {
  AWS_REGION: 'eu-south-1',
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  TZ: ':UTC',
};

/** Milliseconds that a fresh Node process needs to import a bundle; Node's own start does not count. */
export const startMilliseconds = async (bundle: string, variables: readonly string[]): Promise<number> => {
  const own = Object.fromEntries(variables.map((name) => [name, 'https://somewhere.example']));
  const words = ['--input-type=module', '--eval', script, pathToFileURL(bundle).href];
  const { stdout } = await run(process.execPath, words, { env: { ...lambda, ...own } });
  return Number(stdout);
};
