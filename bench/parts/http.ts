import { join } from 'node:path';
import { httpCall } from '../http/http-call.ts';
import { references } from '../http/reference.ts';
import { runLife } from '../http/run-life.ts';
import type { RunningSystem } from '../http/start-system.ts';
import { startSystem } from '../http/start-system.ts';
import type { Timed } from '../http/timed.ts';
import { operations } from '../life/operations.ts';
import type { Table } from '../report/table.ts';
import { words } from '../report/words.ts';
import { median, quantile } from '../statistics.ts';
import type { Bench, Findings } from './part.ts';

const callers = 8;
/** The warm-up is long enough for every copy of every function to be compiled by its engine. */
const sizes = {
  warmUp: { tickets: 56, readings: 160 },
  alone: { tickets: 24, readings: 60 },
  together: { tickets: 96, readings: 480 },
};

interface Measured {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly alone: number;
  readonly together: number;
  readonly togetherP50: number;
}

const perSecond = ({ milliseconds, seconds }: Timed): number => milliseconds.length / seconds;

const judge = (name: string, alone: Timed, together: Timed): Measured => ({
  name,
  p50: median(alone.milliseconds),
  p95: quantile(alone.milliseconds, 0.95),
  alone: perSecond(alone),
  together: perSecond(together),
  togetherP50: median(together.milliseconds),
});

const row = ({ name, p50, p95, alone, together, togetherP50 }: Measured): readonly string[] => {
  const reference = references.get(name);
  return [
    name,
    words.fixed(p50),
    words.fixed(p95),
    words.fixed(alone),
    words.fixed(together),
    words.fixed(togetherP50),
    words.whole(reference?.perSecond),
    words.ratio(reference && together, reference?.perSecond),
    words.atLeast(reference && together, (reference?.perSecond ?? 0) * (reference?.times ?? 0)),
  ];
};

const tableOf = (all: readonly Measured[], mails: number): Table => ({
  title: `Through HTTP on the local system: latency and throughput at 1 and at ${callers} callers`,
  columns: ['operation', 'p50 ms', 'p95 ms', '1: per s', '8: per s', '8: p50 ms', 'RT 5', 'ratio', 'target'],
  rows: all.map(row),
  notes: [
    'Real tokens, DynamoDB Local in memory, every consumer running, callers on the same machine. The clock of a writing',
    `operation stops when the last mail of its run is sent; ${mails} mails went out in all. p50 and p95: 1 caller.`,
    'RT 5: operations per second at 8 callers, measured elsewhere and not in this run; the ratios show an order of',
    'magnitude, no more. A comment is compared with a reply of RT. "with articles (and history)": 2 (3) requests at once.',
  ],
});

/** Every ticket leads the same life, so each sends the same mails; a run that lost some would look too fast. */
const countMails = async (system: RunningSystem, tickets: number): Promise<number> => {
  const mails = await system.mails();
  if (mails === 0 || mails % tickets > 0) throw new Error(`${mails} mails do not come from ${tickets} equal tickets.`);
  return mails;
};

const measure = async (system: RunningSystem): Promise<{ all: readonly Measured[]; mails: number }> => {
  const life = { call: httpCall(system.url), idle: system.idle };
  await runLife(operations, { ...life, callers, ...sizes.warmUp });
  const alone = await runLife(operations, { ...life, callers: 1, ...sizes.alone });
  const together = await runLife(operations, { ...life, callers, ...sizes.together });
  const all = operations.flatMap((operation) => {
    const [one, eight] = [alone.get(operation), together.get(operation)];
    return one && eight ? [judge(operation.name, one, eight)] : [];
  });
  const tickets = Object.values(sizes).reduce((sum, size) => sum + size.tickets, 0);
  return { all, mails: await countMails(system, tickets) };
};

/** Latency and throughput of every operation through the local system, which runs in a process of its own. */
export const httpPart = async ({ scratch, tenant }: Bench): Promise<Findings> => {
  const system = await startSystem(tenant, join(scratch, 'stacks'), join(scratch, 'state'));
  try {
    const { all, mails } = await measure(system);
    return { tables: [tableOf(all, mails)], figures: { operations: all, mails } };
  } finally {
    await system.stop();
  }
};
