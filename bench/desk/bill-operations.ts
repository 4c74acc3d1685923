import { doOperation } from '../life/do-operation.ts';
import { newTickets } from '../life/new-tickets.ts';
import type { BenchTicket, Operation } from '../life/operation.ts';
import type { BilledDesk } from './billed-desk.ts';

/** Read and write units of one operation, until its answer and of its mails. */
export interface Spent {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly mails: number;
  readonly mailReadUnits: number;
  readonly mailWriteUnits: number;
}

const spend = async (desk: BilledDesk, operation: Operation, ticket: BenchTicket): Promise<[BenchTicket, Spent]> => {
  const after = await doOperation(desk.call, operation, ticket);
  const { readUnits, writeUnits } = desk.take();
  const mails = operation.writes ? await desk.mail(after.number, after.version) : 0;
  const bill = desk.take();
  return [after, { readUnits, writeUnits, mails, mailReadUnits: bill.readUnits, mailWriteUnits: bill.writeUnits }];
};

/** Bills each operation once, on a ticket that follows another one, so that the functions have their caches. */
export const billOperations = async (
  desk: BilledDesk,
  operations: readonly Operation[],
): Promise<ReadonlyMap<Operation, Spent>> => {
  const bills = new Map<Operation, Spent>();
  let tickets = newTickets(2);
  for (const operation of operations) {
    const after: BenchTicket[] = [];
    for (const ticket of tickets) {
      const [next, spent] = await spend(desk, operation, ticket);
      after.push(next);
      bills.set(operation, spent);
    }
    tickets = after;
  }
  return bills;
};
