import { isDeepStrictEqual } from 'node:util';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { StoreContext } from '#store/store-context';
import { createRandom } from '../../schedule/random.ts';
import { createDatabase } from '../create-database.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import { randomCommand } from './random-command.ts';
import { randomPut } from './random-put.ts';
import type { Tally } from './tally.ts';
import { tally } from './tally.ts';

/** Where the fake answered otherwise than the real table. */
export interface Disagreement {
  readonly seed: number;
  readonly place: number;
  readonly command: string;
  readonly input: unknown;
  readonly real: unknown;
  readonly fake: unknown;
}

type Command = ReturnType<typeof randomCommand>;
type Ask = (command: Command) => Promise<readonly Outcome[]>;

/** Turns all pages of a query, each from where the last one ended. */
const pagesOf = async (command: Command, ask: (page: Command) => Promise<Outcome>) => {
  const pages = [await ask(command)];
  if (!(command instanceof QueryCommand)) return pages;
  for (
    let last = pages[0]?.seen.LastEvaluatedKey;
    last && pages.length < 20;
    last = pages.at(-1)?.seen.LastEvaluatedKey
  ) {
    pages.push(await ask(new QueryCommand({ ...command.input, ExclusiveStartKey: last as Record<string, unknown> })));
  }
  return pages;
};

/** Whether an empty page follows when the last full one ended at the end, nobody may rely on. */
const essence = (outcomes: readonly Outcome[]): readonly unknown[] => {
  const pages = outcomes.map(({ seen }) => seen);
  const last = pages.at(-1);
  if (pages.length < 2 || last?.ScannedCount !== 0) return pages;
  const { LastEvaluatedKey: _toNothing, ...before } = pages.at(-2) ?? {};
  return [...pages.slice(0, -2), before];
};

/** So many items are put first, so that the others find something. */
const filled = 5;

const at = '2026-01-01T00:00:00.000Z';

/** Sends one random sequence to both, counting what comes of it; answers the first command on which they disagree. */
export const compareSequence = async (
  { client, tableName }: Pick<StoreContext, 'client' | 'tableName'>,
  { seed, length }: { readonly seed: number; readonly length: number },
  counts: Tally,
): Promise<Disagreement | undefined> => {
  const database = createDatabase({ now: () => at, tableName });
  const source = { random: createRandom(seed), tableName, prefix: `${seed}:` };
  const send = client.send as unknown as (command: Command) => Promise<object>;
  const askFake: Ask = (command) => pagesOf(command, (page) => outcomeOf(() => database.execute(page)));
  const askReal: Ask = (command) => pagesOf(command, (page) => outcomeOf(() => send.call(client, page)));
  for (let place = 0; place < length; place += 1) {
    const command = place < filled ? randomPut(source) : randomCommand(source);
    const fake = await askFake(command);
    if (fake[0]?.seen.name === 'NotSimulated') continue;
    const real = await askReal(command);
    const { name } = command.constructor;
    tally(counts, name, real);
    if (isDeepStrictEqual(essence(real), essence(fake))) continue;
    return { seed, place, command: name, input: command.input, real, fake };
  }
  return undefined;
};
