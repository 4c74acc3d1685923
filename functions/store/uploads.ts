import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { CommitOutcome } from '#use-cases/ports';
import type { Uploads } from '#use-cases/ports/files';
import { idempotencyItem } from './idempotency-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { patiently } from './patiently.ts';
import { readDue } from './read-due.ts';
import { readItem } from './read-item.ts';
import { readItems } from './read-items.ts';
import { settleUpload } from './settle-upload.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { transact } from './transact.ts';
import { uploadItem } from './upload-item.ts';

/** Reserves in one transaction with the idempotency record; its own reservation, made before, counts as made now. */
const reserve =
  (context: StoreContext): Uploads['reserve'] =>
  async (upload, idempotency): Promise<CommitOutcome> => {
    const refusals = await transact(context, [
      { Put: { Item: uploadItem.write(upload), ConditionExpression: 'attribute_not_exists(pk)' } },
      ...(idempotency ? [keepIdempotency(idempotency, upload.reservedAt)] : []),
    ]);
    const [taken, key] = refusals ?? [];
    const record = key?.current && idempotencyItem.read(key.current);
    if (record && record.created !== upload.id) return { kind: 'repeated', record };
    if (taken && taken.current?.uploader !== upload.uploader) return { kind: 'upload-refused', ids: [upload.id] };
    return { kind: 'committed' };
  };

const remove =
  (context: StoreContext): Uploads['remove'] =>
  async (id) => {
    const command = new DeleteCommand({
      TableName: context.tableName,
      Key: table.keys.upload(id),
      ConditionExpression: 'attribute_not_exists(#linked)',
      ExpressionAttributeNames: { '#linked': 'linked' },
    });
    try {
      await patiently(context, () => context.client.send(command));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

/** Files on their way to, or on, tickets. */
export const createUploads = (context: StoreContext): Uploads => {
  const find: Uploads['find'] = async (id) => {
    const item = table.isId(id) ? await readItem(context, table.keys.upload(id)) : undefined;
    return item && uploadItem.read(item);
  };
  const findAll: Uploads['findAll'] = async (ids) => {
    const items = await readItems(context, ids.filter(table.isId).map(table.keys.upload));
    return new Map([...items.values()].map(uploadItem.read).map((upload) => [upload.id, upload]));
  };
  return {
    reserve: reserve(context),
    find,
    findAll,
    settle: settleUpload(context, find),
    overdue: async (before, wanted) => {
      const { items, ...next } = await readDue(context, table.partitions.dueUpload, before, wanted);
      const uploads = await findAll(items.map(table.uploadOf));
      const found = items.map((pk) => uploads.get(table.uploadOf(pk))).filter((upload) => upload !== undefined);
      return { items: found.filter(({ state, linked }) => state === 'receiving' || !linked), ...next };
    },
    remove: remove(context),
  };
};
