import type { Key } from './table.ts';

/** The keys of the audit trail, beside those of `table.ts`. */
export const auditKeys = {
  month: (month: string): string => `AUDIT#${month}`,
  entry: (at: string, entry: string): Key => ({ pk: auditKeys.month(at.slice(0, 7)), sk: `${at}#${entry}` }),
};
