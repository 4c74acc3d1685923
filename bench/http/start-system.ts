import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { send } from './send.ts';

/** The local system in a process of its own. */
export interface RunningSystem {
  readonly url: string;
  /** Waits until every consumer has done its work: all mails are sent then. Throws what functions complained of. */
  idle(): Promise<void>;
  /** How many mails went out so far. */
  mails(): Promise<number>;
  stop(): Promise<void>;
}

const ask = async (url: string): Promise<string> => {
  const { status, text } = await send(url, { method: 'GET', headers: {} });
  if (status !== 200) throw new Error(`${url} was answered ${status}: ${text}`);
  return text;
};

/** Starts the local system from those stacks, in memory and without the gateway's limits. */
export const startSystem = async (tenant: string, stacks: string, dir: string): Promise<RunningSystem> => {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [tenant, stacks, dir]);
  const failures: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: { readonly url?: string; readonly failure?: string }) => {
      if (message.url !== undefined) resolve(message.url);
      if (message.failure !== undefined) failures.push(message.failure);
    });
    child.once('exit', (code) => reject(new Error(`The local system ended with ${code}.`)));
  });
  return {
    url,
    idle: async () => {
      await ask(`${url}/local/idle?seconds=120`);
      if (failures.length > 0) throw new Error(`Functions failed:\n${failures.join('\n')}`);
    },
    mails: async () => (JSON.parse(await ask(`${url}/local/mails`)) as readonly unknown[]).length,
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
};
