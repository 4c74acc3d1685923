import { doOperation } from '../life/do-operation.ts';
import { newTickets } from '../life/new-tickets.ts';
import type { BenchTicket, Call, Operation } from '../life/operation.ts';
import type { Timed } from './timed.ts';
import { timed } from './timed.ts';

interface Life {
  readonly call: Call;
  /** Resolves when every mail is sent. */
  idle(): Promise<void>;
  readonly callers: number;
  /** Each writing operation is done once to each. */
  readonly tickets: number;
  /** How often each reading operation is done. */
  readonly readings: number;
}

/** Leads tickets through the operations in their order, and times each operation over all of them. */
export const runLife = async (
  operations: readonly Operation[],
  { call, idle, callers, tickets, readings }: Life,
): Promise<ReadonlyMap<Operation, Timed>> => {
  const times = new Map<Operation, Timed>();
  let pool = [...newTickets(tickets)];
  for (const operation of operations) {
    const next: BenchTicket[] = [];
    const items = operation.writes
      ? pool
      : Array.from({ length: readings }, (_, i) => pool[i % pool.length]).filter((ticket) => ticket !== undefined);
    const work = async (ticket: BenchTicket, position: number): Promise<void> => {
      next[position] = await doOperation(call, operation, ticket);
    };
    const afterwards = operation.writes ? idle : () => Promise.resolve();
    times.set(operation, await timed(items, { callers, work, afterwards }));
    if (operation.writes) pool = next;
  }
  return times;
};
