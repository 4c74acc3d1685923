import type { AuditEntry } from '#domain/audit/audit-entry';
import { auditedKinds } from '#domain/audit/audit-entry';
import { auditKeys } from './audit-keys.ts';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

const written = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
const readOf = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

/** One change of the administration; before and after are JSON texts, as the order of their entries may have a meaning. */
export const auditItem = {
  write: ({ before, after, ...entry }: AuditEntry): Item => {
    const [old, now] = [written(before), written(after)];
    return {
      ...auditKeys.entry(entry.at, entry.entry),
      ...entry,
      ...(old !== undefined && { before: old }),
      ...(now !== undefined && { after: now }),
    };
  },
  read: (item: Item): AuditEntry => {
    const shape = shapeOf(item, 'audit entry');
    const before = readOf(shape.optionalText('before'));
    const after = readOf(shape.optionalText('after'));
    return {
      entry: shape.text('entry'),
      by: shape.text('by'),
      at: shape.text('at'),
      what: shape.oneOf('what', auditedKinds),
      id: shape.text('id'),
      action: shape.text('action'),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    };
  },
};
