import type { AuditEntryAnswer } from '#contract/answers/audit-entry';

/** What the entries of the audit call what was done. */
const auditActions = [
  'create',
  'change',
  'archive',
  'restore',
  'disable',
  'enable',
  'enter',
  'link-sign-in',
  'begin-import',
  'finish-import',
  'request',
  'grant',
  'granted',
  'refused',
] as const;

/** The action that the page has words for. */
export const actionOf = (action: string) => auditActions.find((one) => one === action);

/** What a thing was called, where the entry kept it. */
export const nameIn = (stored: unknown): string | undefined => {
  const name = typeof stored === 'object' && stored !== null && 'name' in stored ? stored.name : undefined;
  return typeof name === 'string' ? name : undefined;
};

const organisationIn = (stored: unknown): string | undefined => {
  const of =
    typeof stored === 'object' && stored !== null && 'organisation' in stored ? stored.organisation : undefined;
  return typeof of === 'string' ? of : undefined;
};

/** The page of the thing, where it has one. */
export const pageOf = ({ what, id, after }: Pick<AuditEntryAnswer, 'what' | 'id' | 'after'>): string | undefined => {
  if (what === 'organisation') return `/admin/organisations/${id}`;
  if (what === 'person') return `/admin/people/${id}`;
  const organisation = organisationIn(after);
  return what === 'directory-group' && organisation !== undefined
    ? `/admin/directories/${organisation}/${id}`
    : undefined;
};
