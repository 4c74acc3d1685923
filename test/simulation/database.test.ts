import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { makeTable } from '#support/store/make-table';
import type { Disagreement } from './database/conformance/compare-sequence.ts';
import { compareSequence } from './database/conformance/compare-sequence.ts';

const sequences = Number(process.env.CONFORMANCE_SEQUENCES ?? 300);
const firstSeed = Number(process.env.CONFORMANCE_SEED ?? 1);
const length = 25;
const together = 6;

const tell = ({ seed, place, command, ...rest }: Disagreement): string =>
  `seed ${seed}, command ${place} (${command}): ${inspect(rest, { depth: 12, breakLength: 120 })}`;

test('the simulated table answers every random sequence of commands as DynamoDB Local does', async () => {
  const table = await makeTable();
  const seeds = Array.from({ length: sequences }, (_, at) => firstSeed + at);
  const told: string[] = [];
  const work = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined && told.length < 5; seed = seeds.shift()) {
      const { disagreement } = await compareSequence(table, seed, length);
      if (disagreement) told.push(tell(disagreement));
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  expect(told.join('\n\n')).toBe('');
}, 600_000);
