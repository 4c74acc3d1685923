import { BatchGetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/item';

interface Single {
  readonly Key?: Item | undefined;
  readonly Item?: Item | undefined;
}

const nameOf = ({ Key: key, Item: item }: Single): string => {
  const { pk, sk } = key ?? item ?? {};
  return sk === '#' ? String(pk) : `${pk} ${sk}`;
};

/** The items that a command names, as the story of a history tells them; of a query its partition. */
export const touchedBy = (command: { readonly input: unknown }): readonly string[] => {
  if (command instanceof TransactWriteCommand) {
    const parts = command.input.TransactItems ?? [];
    return parts.map((part) => nameOf((part.Put ?? part.Update ?? part.Delete ?? part.ConditionCheck ?? {}) as Single));
  }
  if (command instanceof BatchGetCommand) {
    return Object.values(command.input.RequestItems ?? {}).flatMap(({ Keys: keys = [] }) =>
      keys.map((key) => nameOf({ Key: key })),
    );
  }
  if (!(command instanceof QueryCommand)) return [nameOf(command.input as Single)];
  const { ExpressionAttributeValues: values = {}, IndexName: index = 'table' } = command.input;
  return [`${index} ${Object.values(values)[0]}`];
};
