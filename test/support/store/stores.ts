import type { StoreContext } from '#store/store-context';
import type { Clock } from '#use-cases/ports';
import { createDatabase } from '../../simulation/database/create-database.ts';
import { documentClient } from '../../simulation/database/document-client.ts';
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

/** The simulator's table, whose every command is done when it is sent. */
const simulatedTable = ({ now }: Clock): Pick<StoreContext, 'client' | 'tableName'> => {
  const database = createDatabase({ now });
  const client = documentClient(
    database,
    async (_, run) => run({}),
    () => 'a test',
  );
  return { client, tableName: database.tableName };
};

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
  {
    name: 'the simulated table',
    make: (clock) => Promise.resolve(storePorts({ ...simulatedTable(clock), pause: patient }, clock)),
  },
];
