import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { makeTable } from '#support/store/make-table';
import type { Disagreement } from './database/conformance/compare-sequence.ts';
import { compareSequence } from './database/conformance/compare-sequence.ts';
import type { Tally } from './database/conformance/tally.ts';

const sequences = Number(process.env.CONFORMANCE_SEQUENCES ?? 300);
const firstSeed = Number(process.env.CONFORMANCE_SEED ?? 1);
const length = 25;
const together = 6;
const patience = 60_000 + 400 * sequences;

/** What random commands must come to often enough; otherwise agreement means nothing. */
const wanted = [
  'Put: done',
  'Put: an item',
  'Put: ConditionalCheckFailedException',
  'Put: ValidationException',
  'Update: done',
  'Update: an item',
  'Update: ConditionalCheckFailedException',
  'Update: ValidationException',
  'Delete: an item',
  'Delete: ConditionalCheckFailedException',
  'Get: an item',
  'BatchGet: done',
  'Query: items',
  'Query: a count',
  'Query: several pages',
  'Query: ValidationException',
  'TransactWrite: done',
  'TransactWrite: TransactionCanceledException',
];

const tell = ({ seed, place, command, ...rest }: Disagreement): string =>
  `seed ${seed}, command ${place} (${command}): ${inspect(rest, { depth: 12, breakLength: 120 })}`;

test(
  'the simulated table answers every random sequence of commands as DynamoDB Local does',
  async () => {
    const table = await makeTable();
    const seeds = Array.from({ length: sequences }, (_, at) => firstSeed + at);
    const told: string[] = [];
    const counts: Tally = new Map();
    const work = async (): Promise<void> => {
      for (let seed = seeds.shift(); seed !== undefined && told.length < 5; seed = seeds.shift()) {
        const disagreement = await compareSequence(table, { seed, length }, counts);
        if (disagreement) told.push(tell(disagreement));
      }
    };
    await Promise.all(Array.from({ length: together }, work));
    console.log(
      `${sequences} sequences from seed ${firstSeed}: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    );
    expect(told.join('\n\n')).toBe('');
    expect(wanted.filter((kind) => (counts.get(kind) ?? 0) < sequences / 10)).toEqual([]);
  },
  patience,
);
