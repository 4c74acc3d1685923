import type { Bill } from '#support/store/bill';
import { measuringClient } from '#support/store/measuring-client';
import { makeTable } from './make-table.ts';
import { openSome } from './open-some.ts';
import type { BenchDesk } from './start-desk.ts';
import { startDesk } from './start-desk.ts';
import { switchedClient } from './switched-client.ts';

/** A desk whose requests to the table are billed by AWS's rules. */
export interface BilledDesk extends BenchDesk {
  /** What was spent since it was last asked. */
  take(): Bill;
  stop(): void;
}

/** Starts a billed desk with a few tickets, warm. */
export const billedDesk = async (endpoint: string, tableName: string): Promise<BilledDesk> => {
  await makeTable(endpoint, tableName);
  const database = switchedClient(endpoint);
  const { client, take } = measuringClient(database.client, tableName);
  const desk = await startDesk(client, tableName);
  await openSome(desk.call);
  take();
  return { ...desk, take, stop: database.destroy };
};
