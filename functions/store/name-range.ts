import { createHash } from 'node:crypto';
import { nameKey } from '#domain/people/name-key';
import { fail, ok, type Result } from '#domain/result';
import { cursor } from './cursor.ts';

/** No name sorts before or behind these. */
const [before, behind] = ['\u0001', '\u{10ffff}'];

/** The sort keys of one reading of a list that names order. */
export interface NameRange {
  readonly first: string;
  readonly last: string;
}

/** A list by name: what it is called, the beginning of the names that are wanted, and where to go on. */
export interface NamedList {
  readonly list: string;
  readonly name?: string | undefined;
  readonly cursor?: string | undefined;
}

/** As short for the longest list: what a cursor says is sent back in an address. */
const idOf = ({ list, name }: NamedList): string =>
  createHash('sha256')
    .update(JSON.stringify([list, name]))
    .digest('base64url')
    .slice(0, 16);

/** Reads and writes places in lists that names order; a place is a sort key, and no other list takes it. */
export const nameRange = {
  read: (wanted: NamedList): Result<NameRange, { reason: 'bad-cursor' }> => {
    const prefix = nameKey(wanted.name ?? '');
    const last = `${prefix}${behind}`;
    if (wanted.cursor === undefined) return ok({ first: prefix || before, last });
    const [place] = cursor.read(idOf(wanted), 1, wanted.cursor) ?? [];
    if (!place?.startsWith(prefix) || place.includes(behind)) return fail({ reason: 'bad-cursor' });
    return ok({ first: `${place}\u0000`, last });
  },
  write: (wanted: NamedList, place: string): string => cursor.write(idOf(wanted), [place]),
};
