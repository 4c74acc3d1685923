import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { reservationMilliseconds, type Upload } from '#domain/upload';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Blobs, Uploads } from '../ports/files.ts';
import type { Clock, IdempotencyRecord, Ids, Session } from '../ports.ts';

interface Ports {
  readonly uploads: Pick<Uploads, 'reserve' | 'find'>;
  readonly blobs: Pick<Blobs, 'uploadForm'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A reserved upload and the form that posts it. */
export interface Reservation {
  readonly upload: Upload;
  readonly form: Awaited<ReturnType<Blobs['uploadForm']>>;
}

const repeatReservation = async (
  ports: Ports,
  session: Session,
  record: IdempotencyRecord,
  repeatable: Repeatable,
): Promise<Result<Reservation, UseCaseFailure>> => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const upload = await ports.uploads.find(record.created ?? '');
  if (upload?.uploader !== session.person.id) return fail({ reason: 'not-found' });
  return ok({ upload, form: await ports.blobs.uploadForm(upload) });
};

/** Reserves a file for an hour, and gives the form that posts one of that type and at most that size (DESIGN 4). */
export const reserveUpload =
  (ports: Ports) =>
  async (
    session: Session,
    file: Pick<Upload, 'name' | 'contentType' | 'size'>,
    repeatable: Repeatable,
  ): Promise<Result<Reservation, UseCaseFailure>> => {
    const { person, repeated } = session;
    if (repeated) return repeatReservation(ports, session, repeated, repeatable);
    if (!mayDo(person, 'upload')) return fail({ reason: 'not-allowed', action: 'upload' });
    const now = ports.clock.now();
    const upload: Upload = {
      ...file,
      id: ports.ids.next(),
      uploader: person.id,
      state: 'receiving',
      reservedAt: now,
      expiresAt: new Date(Date.parse(now) + reservationMilliseconds).toISOString(),
    };
    const { idempotency } = recordOf(session, repeatable, now, { status: 201, created: upload.id });
    const outcome = await ports.uploads.reserve(upload, idempotency);
    if (outcome.kind === 'repeated') return repeatReservation(ports, session, outcome.record, repeatable);
    if (outcome.kind !== 'committed') return fail({ reason: 'contended' });
    return ok({ upload, form: await ports.blobs.uploadForm(upload) });
  };
