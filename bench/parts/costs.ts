import { startDynamodb } from '#local/engines/start-dynamodb';
import type { OpeningUnits } from '../desk/bill-openings.ts';
import { billOpenings } from '../desk/bill-openings.ts';
import type { Spent } from '../desk/bill-operations.ts';
import { billOperations } from '../desk/bill-operations.ts';
import { billedDesk } from '../desk/billed-desk.ts';
import type { OwnCosts } from '../desk/own-costs.ts';
import { ownCosts } from '../desk/own-costs.ts';
import { operations } from '../life/operations.ts';
import type { Table } from '../report/table.ts';
import { words } from '../report/words.ts';
import type { Findings } from './part.ts';

const mostMilliseconds = 3;
const mostTrips = 4;

/** A page's several requests are the sum of theirs, and cannot be replayed in a fixed order. */
const single = operations.filter(({ asks }) => asks({ requester: '', number: '', version: 0 }).length === 1);

interface Cost extends OwnCosts, Spent {
  readonly name: string;
}

const row = (cost: Cost): readonly string[] => [
  cost.name,
  String(cost.waves),
  String(cost.requests),
  words.fixed(cost.own, 2),
  words.fixed(cost.withSdk, 2),
  words.fixed(cost.readUnits),
  words.fixed(cost.writeUnits, 0),
  cost.mails === 0 ? '-' : String(cost.mails),
  words.fixed(cost.mailReadUnits),
  words.fixed(cost.mailWriteUnits, 0),
];

const costTable = (costs: readonly Cost[]): Table => {
  const open = costs.find(({ name }) => name === 'open');
  const most = Math.max(...costs.map(({ withSdk }) => withSdk));
  return {
    title: 'What does not depend on the emulator: round trips before the answer, CPU milliseconds, capacity units',
    columns: ['operation', 'trips', 'requests', 'own CPU', 'with SDK', 'RU', 'WU', 'mails', 'their RU', 'their WU'],
    rows: costs.map(row),
    notes: [
      'trips: waves of requests, one after the other; requests: all of them. CPU: the whole door chain on answers from',
      'memory, without and with the SDK around it. RU, WU: by the rules of AWS, from the requests really sent, until the',
      'answer, and of the mails that follow.',
      `open, trips: ${words.atMost(open?.waves, mostTrips)}. CPU of the dearest operation, SDK included: ${words.fixed(most, 2)} ms, ${words.atMost(most, mostMilliseconds)}.`,
    ],
  };
};

const openingTable = ({ plain, anotherKilobyte, file, anotherMail }: OpeningUnits): Table => ({
  title: 'Write units of an opening, mails included',
  columns: ['what', 'WU', 'target'],
  rows: [
    ['1 KB of description, no file, one mail', words.whole(plain), words.atMost(plain, 40)],
    ['one more KB', words.whole(anotherKilobyte), words.atMost(anotherKilobyte, 2)],
    ['a file', words.whole(file), words.atMost(file, 3)],
    ['one more mail', words.whole(anotherMail), words.atMost(anotherMail, 2)],
  ],
});

/** What each operation costs wherever it runs: round trips, our own CPU, capacity units. */
export const costsPart = async (): Promise<Findings> => {
  const engine = await startDynamodb();
  try {
    const own = await ownCosts(engine.endpoint, single);
    const desk = await billedDesk(engine.endpoint, 'billed');
    const bills = await billOperations(desk, single);
    const openings = await billOpenings(desk);
    desk.stop();
    const costs = single.map((operation) => ({
      name: operation.name,
      ...(own.get(operation) as OwnCosts),
      ...(bills.get(operation) as Spent),
    }));
    return { tables: [costTable(costs), openingTable(openings)], figures: { operations: costs, openings } };
  } finally {
    await engine.stop();
  }
};
