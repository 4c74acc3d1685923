import type { Upload } from '#domain/upload';
import type { Uploads } from '#use-cases/ports/files';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { updateItem } from './update-item.ts';
import { uploadItem } from './upload-item.ts';

type Settled = Parameters<Uploads['settle']>[1];

/** A file that was given up and comes after all has come: an arrival wins whenever it is told. */
const settleableTo = (state: Settled['state']): readonly Upload['state'][] =>
  state === 'received' ? ['receiving', 'missing'] : ['receiving'];

const settleAs = (context: StoreContext, upload: Upload, to: Settled) => {
  const due = upload.linked ? undefined : table.uploadIndexKeys(upload.id, uploadItem.removalOf(upload));
  const states = settleableTo(to.state);
  const fields = {
    state: to.state,
    size: to.size,
    ...(to.objectVersion !== undefined && { objectVersion: to.objectVersion }),
  };
  const set = Object.entries({ ...fields, ...due });
  return updateItem(context, {
    Key: table.keys.upload(upload.id),
    UpdateExpression: `SET ${set.map(([field]) => `#${field} = :${field}`).join(', ')}${due ? '' : ' REMOVE #dp, #dd'}`,
    ConditionExpression: `#state IN (${states.map((_, at) => `:from${at}`).join(', ')}) AND attribute_${upload.linked ? '' : 'not_'}exists(#linked)`,
    ExpressionAttributeNames: {
      ...Object.fromEntries(set.map(([field]) => [`#${field}`, field])),
      '#linked': 'linked',
      '#dp': 'dp',
      '#dd': 'dd',
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(([field, value]) => [`:${field}`, value])),
      ...Object.fromEntries(states.map((state, at) => [`:from${at}`, state])),
    },
  });
};

/**
 * Notes what became of a file that was awaited or given up. Once settled, a linked one needs
 * nobody's care any more, an unlinked one is due for removal; when it was linked
 * at this very moment, what the refusal shows tells so and it is settled as that.
 */
export const settleUpload =
  (context: StoreContext, find: Uploads['find']): Uploads['settle'] =>
  async (id, to) => {
    let upload = await find(id);
    while (upload && settleableTo(to.state).includes(upload.state)) {
      const settled = await settleAs(context, upload, to);
      if (settled.ok) return true;
      upload = settled.failure.current && uploadItem.read(settled.failure.current);
    }
    return false;
  };
