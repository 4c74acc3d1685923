import type { AuditEntry } from '#domain/audit/audit-entry';
import type { Instant } from '#domain/text';
import type { Ids, Session } from '../ports.ts';

/** The entry of the audit trail for what this person is changing now. */
export const auditOf = (
  { person }: Pick<Session, 'person'>,
  { ids, now }: { readonly ids: Pick<Ids, 'next'>; readonly now: Instant },
  told: Pick<AuditEntry, 'what' | 'id' | 'action' | 'before' | 'after'>,
): AuditEntry => ({ ...told, entry: ids.next(), by: person.id, at: now });
