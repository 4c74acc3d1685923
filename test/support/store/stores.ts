import type { Clock } from '#use-cases/ports';
import { makeTable } from './make-table.ts';
import type { StorePorts } from './store-ports.ts';
import { storePorts } from './store-ports.ts';

/** A kind of database that the store's contract holds on. */
export interface StoreKind {
  readonly name: string;
  /** An empty store. */
  make(clock: Clock): Promise<StorePorts>;
}

const patient = () => Promise.resolve();

/** On real answers, and on answers of two items each, so that whoever reads only the first one is caught. */
export const stores: readonly StoreKind[] = [
  {
    name: 'DynamoDB Local',
    make: async (clock) => storePorts({ ...(await makeTable()), pause: patient }, clock),
  },
  {
    name: 'DynamoDB Local, two items an answer',
    make: async (clock) => storePorts({ ...(await makeTable()), pause: patient, pageSize: 2 }, clock),
  },
];
