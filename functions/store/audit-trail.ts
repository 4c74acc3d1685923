import type { AuditEntry } from '#domain/audit/audit-entry';
import { fail, ok } from '#domain/result';
import type { AuditQuery, AuditTrail } from '#use-cases/ports/audit';
import { auditItem } from './audit-item.ts';
import { auditKeys } from './audit-keys.ts';
import { cursor } from './cursor.ts';
import type { StoreContext } from './store-context.ts';
import { walk } from './walk.ts';

/** Behind everything that an instant can be. */
const behind = '~';

const listOf = ({ month, what, id }: AuditQuery): string => JSON.stringify(['audit', month, what, id]);

const fits =
  ({ what, id }: AuditQuery) =>
  (entry: Partial<AuditEntry>): boolean =>
    (what === undefined || entry.what === what) && (id === undefined || entry.id === id);

/** The audit trail, a partition for each month, read newest first; strongly consistent. */
export const createAuditTrail = (context: StoreContext): AuditTrail => ({
  entries: async (wanted) => {
    const [place] = wanted.cursor === undefined ? [behind] : (cursor.read(listOf(wanted), 1, wanted.cursor) ?? []);
    if (place === undefined) return fail({ reason: 'bad-cursor' });
    const { items, last } = await walk(context, {
      query: {
        KeyConditionExpression: 'pk = :pk AND sk < :place',
        ExpressionAttributeValues: { ':pk': auditKeys.month(wanted.month), ':place': place },
        ScanIndexForward: false,
        ConsistentRead: true,
      },
      limit: wanted.limit,
      fits: fits(wanted),
    });
    const next = last && cursor.write(listOf(wanted), [String(last.sk)]);
    return ok({ items: items.map(auditItem.read), ...(next !== undefined && { next }) });
  },
});
