import type { StoreContext } from '#store/store-context';
import { createDatabase } from '../create-database.ts';
import { outcomeOf } from './outcome.ts';

/** What a real and a simulated table answered to the same commands, one after the other. */
export const sameAnswers = async (
  { client, tableName }: Pick<StoreContext, 'client' | 'tableName'>,
  commands: readonly object[],
): Promise<{ readonly real: readonly object[]; readonly fake: readonly object[] }> => {
  const database = createDatabase({ now: () => '2026-01-01T00:00:00.000Z', tableName });
  const real: object[] = [];
  const fake: object[] = [];
  for (const command of commands) {
    real.push((await outcomeOf(() => client.send(command as Parameters<typeof client.send>[0]))).seen);
    fake.push((await outcomeOf(() => database.execute(command))).seen);
  }
  return { real, fake };
};
