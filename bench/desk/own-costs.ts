import { doOperation } from '../life/do-operation.ts';
import { newTickets } from '../life/new-tickets.ts';
import type { BenchTicket, Call, Operation } from '../life/operation.ts';
import { makeTable } from './make-table.ts';
import { openSome } from './open-some.ts';
import { startDesk } from './start-desk.ts';
import type { Mode } from './switched-client.ts';
import { switchedClient } from './switched-client.ts';
import type { Waits } from './wave-counter.ts';

/** What one operation takes of ourselves, whatever the database needs. */
export interface OwnCosts extends Waits {
  /** Milliseconds of CPU of our code alone. */
  readonly own: number;
  /** With what the SDK does around it: writing, signing and reading requests. */
  readonly withSdk: number;
}

interface Stage {
  readonly database: ReturnType<typeof switchedClient>;
  readonly call: Call;
}
interface Step {
  readonly operation: Operation;
  readonly ticket: BenchTicket;
}

const repetitions = 200;

const once = ({ database, call }: Stage, mode: Mode, { operation, ticket }: Step): Promise<BenchTicket> => {
  database.turnTo(mode);
  return doOperation(call, operation, ticket);
};

const milliseconds = async (stage: Stage, mode: Mode, step: Step): Promise<number> => {
  for (let i = 0; i < repetitions / 2; i += 1) await once(stage, mode, step);
  const before = process.cpuUsage();
  for (let i = 0; i < repetitions; i += 1) await once(stage, mode, step);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repetitions;
};

const playAgain = async (stage: Stage, step: Step): Promise<OwnCosts> => {
  await once(stage, 'waves', step);
  const waits = stage.database.takeWaits();
  const own = await milliseconds(stage, 'play', step);
  return { ...waits, own, withSdk: await milliseconds(stage, 'wire', step) };
};

/**
 * Records what the database answers to each operation, and plays it to the same operation again and again. The functions
 * are warm: another ticket goes first.
 */
export const ownCosts = async (
  endpoint: string,
  operations: readonly Operation[],
): Promise<ReadonlyMap<Operation, OwnCosts>> => {
  await makeTable(endpoint, 'own-costs');
  const database = switchedClient(endpoint);
  const { call } = await startDesk(database.client, 'own-costs');
  const stage: Stage = { database, call };
  await openSome(call);
  const costs = new Map<Operation, OwnCosts>();
  let tickets = newTickets(2);
  for (const operation of operations) {
    const before = tickets;
    const after: BenchTicket[] = [];
    for (const ticket of before) after.push(await once(stage, 'record', { operation, ticket }));
    tickets = after;
    const last = before.at(-1);
    if (last) costs.set(operation, await playAgain(stage, { operation, ticket: last }));
  }
  database.destroy();
  return costs;
};
