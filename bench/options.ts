import { parseArgs } from 'node:util';

/** The parts of the bench, in their order. */
export const partNames = ['bundles', 'costs', 'http', 'scale', 'sweep'] as const;
export type PartName = (typeof partNames)[number];

/** What the person at the keyboard wants measured. */
export interface Options {
  readonly parts: readonly PartName[];
  /** Tickets of the large desk that is compared with one of 1,000. */
  readonly tickets: number;
}

const usage = `npm run bench -- [--tickets N] [--only ${partNames.join(',')}]`;

const isPart = (name: string): name is PartName => partNames.some((known) => known === name);

/** Reads the words of the command line; throws a sentence when they are wrong. */
export const readOptions = (words: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: { tickets: { type: 'string', default: '10000' }, only: { type: 'string' } },
  });
  const tickets = Number(values.tickets);
  if (!Number.isInteger(tickets) || tickets < 2_000) throw new Error(`--tickets is a number from 2000 on. ${usage}`);
  const wanted = values.only?.split(',') ?? [...partNames];
  const parts = partNames.filter((name) => wanted.includes(name));
  const unknown = wanted.filter((name) => !isPart(name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. ${usage}`);
  return { parts, tickets };
};
