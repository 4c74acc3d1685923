import type { ApprovalWanted } from '#domain/notification/approval-wanted';
import type { Directory } from '../ports.ts';
import type { Recipient } from './recipients-of.ts';

/** Everybody who may decide, but whoever hears of it anyhow or led the ticket there. */
export const approversOf = async (
  directory: Pick<Directory, 'withRole'>,
  wanted: ApprovalWanted | undefined,
  others: readonly string[],
): Promise<readonly Recipient[]> => {
  if (!wanted) return [];
  const { referentsOf, except } = wanted;
  const found = await Promise.all([
    directory.withRole('supervisor'),
    referentsOf === undefined ? [] : directory.withRole('referent', referentsOf),
  ]);
  const out = new Set([...except, ...others]);
  return found
    .flat()
    .filter(({ id }) => !out.has(id))
    .map(({ id }) => ({ person: id, mail: 'approval-wanted' }));
};
