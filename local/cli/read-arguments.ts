import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { refusal } from '../refusal.ts';

/** What `npm start` was told. */
export interface Arguments {
  readonly port?: number;
  readonly preset?: string;
  readonly tenant?: string;
  /** A folder of built pages, as a whole path. */
  readonly web?: string;
  /** Without the demo's tickets. */
  readonly empty: boolean;
  readonly reset: boolean;
  readonly help: boolean;
}

/** How it may be called. */
export const usage = `npm start -- [--port N] [--preset NAME] [--tenant NAME] [--web DIR] [--reset]
  --port N       listen on port N (4000 otherwise); the inbox has the next one
  --preset NAME  the tenant of tenants/ or presets/demo-tenants/ that has this preset
  --tenant NAME  the tenant of those with this id
  --web DIR      serve the built pages of this folder, each as it is when it is asked for
  --empty        without the demo's tickets, which a new state has otherwise
  --reset        forget tickets, files, mails and the moved clock first`;

const highestPort = 65_534;

/** Reads the words after `npm start --`; a wrong one is a refusal with the usage. */
export const readArguments = (words: readonly string[]): Arguments => {
  const { port, preset, tenant, web, empty = false, reset = false, help = false } = parse(words);
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number <= highestPort))
    throw refusal(`'${port}' is no port between 0 and ${highestPort}.\n${usage}`);
  return {
    empty,
    reset,
    help,
    ...(number !== undefined && { port: number }),
    ...(preset !== undefined && { preset }),
    ...(tenant !== undefined && { tenant }),
    ...(web !== undefined && { web: resolve(web) }),
  };
};

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        preset: { type: 'string' },
        tenant: { type: 'string' },
        web: { type: 'string' },
        empty: { type: 'boolean' },
        reset: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw refusal(`${(error as Error).message}\n${usage}`, error);
  }
};
