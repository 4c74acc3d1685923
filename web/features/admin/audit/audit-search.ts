import { auditedKinds } from '#domain/audit/audit-entry';

export type AuditedKind = (typeof auditedKinds)[number];

/** What the audit is narrowed to; empty is all. */
export interface AuditSearch {
  readonly month: string;
  readonly what: AuditedKind | '';
  readonly id: string;
}

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
const isId = (text: string): boolean => /^[\w.@+-]{1,128}$/.test(text);

/** What an address asks for; the current month in UTC, as the audit keeps them, where it names none. */
export const auditSearch = (address: URLSearchParams, now: Date): AuditSearch => {
  const [month, id] = [address.get('month') ?? '', address.get('id')?.trim() ?? ''];
  return {
    month: isMonth(month) ? month : now.toISOString().slice(0, 7),
    what: auditedKinds.find((one) => one === address.get('what')) ?? '',
    id: isId(id) ? id : '',
  };
};

/** The last two years month by month, the latest first, with the one that is looked at wherever it is. */
export const monthsToChoose = (chosen: string, now: Date): readonly string[] => {
  const months = Array.from({ length: 24 }, (_, back) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
  return [...new Set([...months, chosen])].sort().reverse();
};
