import { startDynamodb } from '#local/engines/start-dynamodb';
import { doOperation } from '../life/do-operation.ts';
import type { Operation } from '../life/operation.ts';
import { operations } from '../life/operations.ts';
import type { Table } from '../report/table.ts';
import { words } from '../report/words.ts';
import type { OldDesk } from '../scale/old-desk.ts';
import { oldDesk } from '../scale/old-desk.ts';
import { median } from '../statistics.ts';
import type { Bench, Findings } from './part.ts';

const smallDesk = 1_000;
const rounds = 150;
const warmUps = 40;
const mostTimes = 1.3;

const listing = (name: string, who: string, query: string): Operation => ({
  name,
  writes: false,
  asks: () => [{ who, method: 'GET', path: `/v1/tickets?limit=50${query}` }],
});
const compared: readonly Operation[] = [
  ...operations.filter(({ name }) => ['read a ticket', 'list of 50, organisation'].includes(name)),
  ...operations.filter(({ name }) => name === 'list of 50, desk'),
  listing('list of 50, desk, by priority', 'sara', '&order=priority'),
  listing('list of 50, desk, closed', 'sara', '&ended=only'),
  listing('list of 50, requester, closed too', 'giulia', '&ended=include'),
];

interface Measured {
  readonly name: string;
  readonly small: number;
  readonly large: number;
}

const once = async ({ call, whole }: OldDesk, operation: Operation, round: number): Promise<number> => {
  const ticket = whole[round % whole.length];
  const began = performance.now();
  if (ticket) await doOperation(call, operation, ticket);
  return performance.now() - began;
};

/** In turn, so that whatever else the machine does meets both. */
const compare = async (operation: Operation, small: OldDesk, large: OldDesk): Promise<Measured> => {
  const times: [number, number][] = [];
  for (let round = 0; round < warmUps + rounds; round += 1)
    times.push([await once(small, operation, round), await once(large, operation, round)]);
  const kept = times.slice(warmUps);
  return {
    name: operation.name,
    small: median(kept.map(([first]) => first)),
    large: median(kept.map(([, second]) => second)),
  };
};

const tableOf = (all: readonly Measured[], small: OldDesk, large: OldDesk): Table => ({
  title: `A desk of ${words.whole(large.tickets)} tickets against one of ${words.whole(small.tickets)}: median milliseconds`,
  columns: ['operation', words.whole(small.tickets), words.whole(large.tickets), 'ratio', 'target'],
  rows: all.map((one) => [
    one.name,
    words.fixed(one.small, 2),
    words.fixed(one.large, 2),
    words.ratio(one.large, one.small),
    words.atMost(one.large / one.small, mostTimes),
  ]),
  notes: [
    `The heads of ${words.whole(large.tickets)} tickets were written in ${words.fixed(large.seconds)} s; one in three is open. No gateway, one caller.`,
    'The target speaks of 1,000,000 tickets: --tickets N makes the large desk larger.',
  ],
});

/** Whether lists and reads take longer on a desk with many more tickets. */
export const scalePart = async ({ options }: Bench): Promise<Findings> => {
  const engine = await startDynamodb();
  const small = await oldDesk(engine.endpoint, smallDesk);
  const large = await oldDesk(engine.endpoint, options.tickets);
  try {
    const all: Measured[] = [];
    for (const operation of compared) all.push(await compare(operation, small, large));
    return { tables: [tableOf(all, small, large)], figures: { tickets: options.tickets, operations: all } };
  } finally {
    small.stop();
    large.stop();
    await engine.stop();
  }
};
