import { statSync } from 'node:fs';
import type { BundleSet } from '../bundles/bundle-set.ts';
import { startMilliseconds } from '../bundles/start-milliseconds.ts';
import type { Table } from '../report/table.ts';
import { words } from '../report/words.ts';
import { median } from '../statistics.ts';
import type { Part } from './part.ts';

const rounds = 9;
const hot = 'tickets';
const hotBytes = 460_800;
const limitOf = (name: string): number => (name === hot ? 1.25 : 1.35);

interface Measured {
  readonly bytes: number;
  readonly milliseconds: number;
}
interface Compared {
  readonly name: string;
  readonly own: Measured;
  readonly clients?: Measured | undefined;
  readonly searchingClients?: Measured | undefined;
}

/** All bundles in turn, several times, so that what else the machine does meets all of them alike. */
const measureStarts = async (sets: readonly BundleSet[]): Promise<ReadonlyMap<string, readonly number[]>> => {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const { own, clients, searchingClients, variables } of sets)
      for (const path of [own, clients, searchingClients].filter((one) => one !== undefined)) {
        const known = times.get(path) ?? [];
        times.set(path, known);
        known.push(await startMilliseconds(path, variables));
      }
  return times;
};

const compare = (set: BundleSet, times: ReadonlyMap<string, readonly number[]>): Compared => {
  const measured = (path: string): Measured => ({
    bytes: statSync(path).size,
    milliseconds: median(times.get(path) ?? []),
  });
  return {
    name: set.name,
    own: measured(set.own),
    clients: set.clients === undefined ? undefined : measured(set.clients),
    searchingClients: set.searchingClients === undefined ? undefined : measured(set.searchingClients),
  };
};

const row = ({ name, own, clients, searchingClients }: Compared): readonly string[] => [
  name,
  words.whole(own.bytes),
  words.fixed(own.milliseconds),
  words.whole(searchingClients?.bytes),
  words.fixed(searchingClients?.milliseconds),
  words.ratio(own.milliseconds, searchingClients?.milliseconds),
  words.atMost(searchingClients && own.milliseconds / searchingClients.milliseconds, limitOf(name)),
  words.whole(clients?.bytes),
  words.fixed(clients?.milliseconds),
  words.ratio(own.milliseconds, clients?.milliseconds),
];

const tableOf = (all: readonly Compared[]): Table => ({
  title: 'Bundles: bytes minified, and milliseconds to import in a fresh process',
  columns: ['function', 'bytes', 'init', 'clients', 'init', 'ratio', 'target', 'c. w. alias', 'init', 'ratio'],
  rows: all.map(row),
  notes: [
    `Medians of ${rounds} starts, all bundles in turn. clients: only the SDK clients and commands that the function uses, same`,
    'options but for our stand-in for the search for credentials (docs/decisions/lambda-credentials.md);',
    'c. w. alias: with that stand-in too, so what is left is our own code and its libraries.',
    ...all.filter(({ name }) => name === hot).map(({ own }) => `${hot}: bytes ${words.atMost(own.bytes, hotBytes)}`),
  ],
});

/** Size and start of each function's bundle, next to bundles of its SDK clients alone. */
export const bundlesPart =
  (sets: readonly BundleSet[]): Part =>
  async () => {
    const times = await measureStarts(sets);
    const all = sets.map((set) => compare(set, times));
    return { tables: [tableOf(all)], figures: all };
  };
