import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { StoreContext } from '#store/store-context';

type Item = Record<string, unknown>;
type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
type Update = NonNullable<Operation['Update']>;

const nameOf = (key: Item): string => JSON.stringify([key['pk'], key['sk']]);

/**
 * A table on which everything can be tried: what is written is kept in memory and read again from there, and the table
 * itself stays as it is. Conditions count as fulfilled, as nobody else writes here.
 */
export const rehearsal = ({ client, ...context }: StoreContext): StoreContext => {
  const written = new Map<string, Item | undefined>();
  const known = (key: Item): boolean => written.has(nameOf(key));

  const readOne = async (command: GetCommand) => {
    const { Key: key = {} } = command.input;
    return known(key) ? { Item: written.get(nameOf(key)) } : client.send(command);
  };

  const readMany = async (command: BatchGetCommand): Promise<object> => {
    const answer = await client.send(command);
    const items = (answer.Responses?.[context.tableName] ?? []).filter((item) => !known(item));
    const keys = command.input.RequestItems?.[context.tableName]?.Keys ?? [];
    const ours = keys.flatMap((key) => written.get(nameOf(key)) ?? []);
    return { ...answer, Responses: { [context.tableName]: [...items, ...ours] } };
  };

  const update = async ({ Key: key = {}, ...change }: Update): Promise<void> => {
    const { Item: before } = await readOne(
      new GetCommand({ TableName: context.tableName, Key: key, ConsistentRead: true }),
    );
    written.set(nameOf(key), updated({ ...key, ...before }, change));
  };

  const write = async ({ Put: put, Delete: gone, Update: change }: Operation): Promise<void> => {
    if (put?.Item) written.set(nameOf(put.Item), put.Item);
    if (gone?.Key) written.set(nameOf(gone.Key), undefined);
    if (change) await update(change);
  };

  const send = async (command: unknown): Promise<unknown> => {
    if (command instanceof GetCommand) return readOne(command);
    if (command instanceof BatchGetCommand) return readMany(command);
    if (command instanceof PutCommand) return write({ Put: command.input });
    if (!(command instanceof TransactWriteCommand)) return client.send(command as GetCommand);
    for (const operation of command.input.TransactItems ?? []) await write(operation);
    return {};
  };
  return { ...context, client: { send: send as StoreContext['client']['send'] } };
};

/** An item after `SET #name = :value` or `SET #name = if_not_exists(#name, :value)`, which is all that a setup sends. */
const updated = (item: Item, change: Omit<Update, 'Key'>): Item => {
  const {
    UpdateExpression: text = '',
    ExpressionAttributeNames: names = {},
    ExpressionAttributeValues: values = {},
  } = change;
  const [, name = '', unlessThere, value = ''] = /^SET (#\w+) = (if_not_exists\(#\w+, )?(:\w+)\)?$/.exec(text) ?? [];
  const field = names[name];
  if (field === undefined) throw new Error(`A rehearsal does not know '${text}'`);
  return unlessThere && item[field] !== undefined ? item : { ...item, [field]: values[value] };
};
