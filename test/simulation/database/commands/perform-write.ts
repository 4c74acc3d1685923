import { conditionFailed } from '../errors/condition-failed.ts';
import type { Rows } from '../rows/rows.ts';
import type { StoredItem } from '../values/value.ts';
import type { Operation } from './operation.ts';

/** Does one write by itself; answers the item before and after it. */
export const performWrite = (
  rows: Rows,
  operation: Operation,
): { readonly before: StoredItem | undefined; readonly after: StoredItem | undefined } => {
  const before = rows.find(operation.key)?.item;
  if (!operation.holds(before)) throw conditionFailed(operation.showsOld ? before : undefined);
  const after = operation.after(before);
  rows.write(operation.key, after);
  return { before, after };
};
