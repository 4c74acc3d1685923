import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Upload } from '#domain/upload';
import type { Item } from '#store/item';
import { readableUpload } from '#store/readable-upload';
import type { StoreContext } from '#store/store-context';
import { table } from '#store/table';

/** What a whole reading of a table finds. */
export interface Inventory {
  items: number;
  readonly tickets: Set<string>;
  readonly uploads: Map<string, Upload>;
  /** Ids of files whose items are damaged. */
  readonly unreadable: Set<string>;
  /** The last number under each prefix. */
  readonly counters: Map<string, number>;
}

/** Reads every item once; for tables that nobody works on, since it reads in no order and costs what all items do. */
export const readInventory = async (context: StoreContext): Promise<Inventory> => {
  const inventory: Inventory = {
    items: 0,
    tickets: new Set(),
    uploads: new Map(),
    unreadable: new Set(),
    counters: new Map(),
  };
  let start: Item | undefined;
  do {
    const from = start && { ExclusiveStartKey: start };
    const answer = await context.client.send(new ScanCommand({ TableName: context.tableName, ...from }));
    for (const item of answer.Items ?? []) note(inventory, item);
    start = answer.LastEvaluatedKey;
  } while (start);
  return inventory;
};

const note = (inventory: Inventory, item: Item): void => {
  const pk = String(item['pk']);
  inventory.items += 1;
  switch (table.kindOfPartition(pk)) {
    case 'ticket':
      inventory.tickets.add(table.numberOf(pk));
      break;
    case 'upload':
      noteUpload(inventory, table.uploadOf(pk), readableUpload(item));
      break;
    case 'counter':
      inventory.counters.set(table.counterOf(pk), Number(item['last']));
      break;
    default:
  }
};

const noteUpload = ({ uploads, unreadable }: Inventory, id: string, upload: Upload | undefined): void => {
  if (upload) uploads.set(id, upload);
  else unreadable.add(id);
};
