import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/item';
import type { StoreContext } from '#store/store-context';
import type { Key } from '#store/table';
import type { Bill } from './bill.ts';
import { addBills, noBill } from './bill.ts';
import { batchGetBill, getBill, queryBill } from './read-bill.ts';
import type { Images } from './write-bill.ts';
import { keyOf, writeBill } from './write-bill.ts';

type Client = StoreContext['client'];
type Send = (command: unknown) => Promise<unknown>;

const keysOf = (command: unknown): { keys: readonly Key[]; transactional: boolean } | undefined => {
  if (command instanceof PutCommand || command instanceof UpdateCommand || command instanceof DeleteCommand) {
    return { keys: [keyOf(command.input as { Key?: Item; Item?: Item })], transactional: false };
  }
  if (!(command instanceof TransactWriteCommand)) return undefined;
  const operations = (command.input.TransactItems ?? []).map((part) => part.Put ?? part.Update ?? part.Delete ?? {});
  return { keys: operations.map((operation) => keyOf(operation as { Key?: Item; Item?: Item })), transactional: true };
};

/**
 * Wraps a document client and bills what goes through it by AWS's rules, as DynamoDB Local's own figures are wrong for
 * transactions. It looks at each item before and after a write through the client itself, unbilled; so it is meant for
 * counting, not for timing, and for one caller at a time.
 */
export const measuringClient = (client: Client, tableName: string) => {
  let bill = noBill;
  const add = (one: Bill): void => {
    bill = addBills(bill, one);
  };
  const look = async (keys: readonly Key[]): Promise<readonly (Item | undefined)[]> =>
    Promise.all(
      keys.map(async (key) => {
        const command = new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true });
        return (await client.send(command)).Item;
      }),
    );
  const write = async (command: unknown, keys: readonly Key[], transactional: boolean): Promise<unknown> => {
    const before = await look(keys);
    try {
      return await (client.send as Send)(command);
    } finally {
      const after = await look(keys);
      const images: Images[] = keys.map((_, position) => ({ before: before[position], after: after[position] }));
      add(writeBill(images, transactional));
    }
  };
  const send: Send = async (command) => {
    if (command instanceof BatchWriteCommand) throw new Error('The store writes no batches');
    const writing = keysOf(command);
    if (writing) return write(command, writing.keys, writing.transactional);
    const output = await (client.send as Send)(command);
    if (command instanceof GetCommand) add(getBill(output as never, command.input.ConsistentRead ?? false));
    else if (command instanceof BatchGetCommand) add(batchGetBill(command.input, output as never));
    else if (command instanceof QueryCommand) add(await queryBill(client, command.input, output as never));
    else throw new Error('A request of a kind that nobody bills');
    return output;
  };
  return {
    client: { send } as unknown as Client,
    /** The bill of everything since it was last taken. */
    take: (): Bill => {
      const taken = bill;
      bill = noBill;
      return taken;
    },
  };
};
