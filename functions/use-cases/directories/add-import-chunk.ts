import type { DirectoryImport } from '#domain/directory/directory-import';
import { takeChunk } from '#domain/directory/take-chunk';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { Directories, ReadRows } from '../ports/directories.ts';
import type { Session } from '../ports.ts';
import { findImport, type GroupKey } from './find-group.ts';
import { type ChunkContent, readChunk } from './read-chunk.ts';

interface Ports {
  readonly directories: Pick<Directories, 'import' | 'linesOf' | 'add' | 'advance' | 'clear'>;
  readonly readRows: ReadRows;
}

/** One chunk of an import; numbers begin at 1, and a chunk that was taken already changes nothing. */
export type NumberedChunk = ChunkContent & { readonly number: number };

/**
 * Takes the next chunk of an import: its good lines are kept apart, its bad ones told by line. Sent again after a lost
 * answer it is not taken twice; refused whole, it can be sent again when it is mended (R6.5).
 */
export const addImportChunk =
  ({ directories, readRows }: Ports) =>
  async (
    session: Session,
    key: GroupKey & { readonly import: string },
    chunk: NumberedChunk,
  ): Promise<Result<DirectoryImport, UseCaseFailure>> => {
    const found = await findImport(directories, session, key);
    if (!found.ok) return found;
    const begun = found.value;
    if (chunk.number < begun.next) return ok(begun);
    if (begun.state === 'finished') return fail({ reason: 'not-now', action: 'add', state: begun.state });
    if (chunk.number > begun.next) return fail(invalid('/chunk', 'out-of-range'));
    const read = readChunk(begun, chunk, readRows);
    if (!read.ok) return fail({ reason: 'invalid', fields: read.failure });
    const addresses = read.value.members.map(({ address }) => address);
    const { after, members } = takeChunk(begun, read.value, await directories.linesOf(begun, addresses));
    await directories.add(begun, members);
    const [taken] = await Promise.all([directories.advance(begun, after), directories.clear(key)]);
    return taken ? ok(after) : fail({ reason: 'contended' });
  };
