import type { AuditEntry } from '#domain/audit/audit-entry';
import { auditItem } from './audit-item.ts';
import type { Part } from './transact.ts';

/** Writes an entry of the audit trail in the transaction of the change that it tells. */
export const auditPart = (entry: AuditEntry): Part => ({ Put: { Item: auditItem.write(entry) } });
