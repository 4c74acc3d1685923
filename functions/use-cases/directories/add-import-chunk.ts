import { createHash } from 'node:crypto';
import type { DirectoryImport } from '#domain/directory/directory-import';
import { takeChunk } from '#domain/directory/take-chunk';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Directories, ReadRows } from '../ports/directories.ts';
import type { Clock, Session } from '../ports.ts';
import { findImport, type GroupKey } from './find-group.ts';
import { type ChunkContent, readChunk } from './read-chunk.ts';

interface Ports {
  readonly directories: Pick<Directories, 'import' | 'bind' | 'linesOf' | 'add' | 'advance' | 'clear'>;
  readonly readRows: ReadRows;
  readonly clock: Clock;
}
type ImportKey = GroupKey & { readonly import: string };
type TakenChunk = Result<DirectoryImport, UseCaseFailure>;

/** One chunk of an import; numbers begin at 1, and a chunk that was taken already changes nothing. */
export type NumberedChunk = ChunkContent & { readonly number: number };

/** What makes a chunk the same when it is sent again. */
const digestOf = (chunk: NumberedChunk): string =>
  createHash('sha256')
    .update('content' in chunk ? chunk.content : JSON.stringify(chunk.addresses))
    .digest('base64url');

const take = async (ports: Ports, begun: DirectoryImport, chunk: NumberedChunk): Promise<TakenChunk> => {
  const { directories, readRows, clock } = ports;
  const bound = { number: chunk.number, digest: digestOf(chunk), at: clock.now() };
  const isBound = () => directories.bind(begun, bound);
  if (chunk.number < begun.next) return (await isBound()) ? ok(begun) : fail(invalid('/chunk', 'already-used'));
  if (begun.state === 'finished') return fail({ reason: 'not-now', action: 'add', state: begun.state });
  if (chunk.number > begun.next) return fail(invalid('/chunk', 'out-of-range'));
  const read = readChunk(begun, chunk, readRows);
  if (!read.ok) return fail({ reason: 'invalid', fields: read.failure });
  // Before any line is kept: what another content of this chunk has left could not be told apart from this one's.
  if (!(await isBound())) return fail(invalid('/chunk', 'already-used'));
  const addresses = read.value.members.map(({ address }) => address);
  const kept = await directories.linesOf(begun, addresses);
  const { after, members } = takeChunk(begun, read.value, kept);
  // Not what an earlier attempt has kept, so that each attempt comes further, however slow the table is.
  const missing = members.filter(({ address, line }) => kept.get(address) !== line);
  await directories.add(begun, missing);
  return ok(after);
};

/**
 * Takes the next chunk of an import: its good lines are kept apart, its bad ones told by line. Sent again after a lost
 * answer it is not taken twice, with another content it is refused; refused whole, it can be sent again when it is
 * mended (R6.5).
 */
export const addImportChunk =
  (ports: Ports) =>
  async (session: Session, key: ImportKey, chunk: NumberedChunk, repeatable: Repeatable): Promise<TakenChunk> => {
    const { directories, clock } = ports;
    const found = await findImport(directories, session, key);
    if (!found.ok) return found;
    const { repeated } = session;
    if (repeated) return isSameRequest(repeated, repeatable) ? found : fail({ reason: 'key-reused' });
    const begun = found.value;
    const taken = await take(ports, begun, chunk);
    if (!taken.ok || taken.value === begun) return taken;
    const at = clock.now();
    const { idempotency } = recordOf(session, repeatable, at, { status: 200, created: begun.id });
    const kept = idempotency && { record: idempotency, at };
    const [isNext] = await Promise.all([directories.advance(begun, taken.value, kept), directories.clear(key)]);
    return isNext ? taken : fail({ reason: 'contended' });
  };
