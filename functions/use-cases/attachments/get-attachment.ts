import { mayDo, maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { Upload } from '#domain/upload';
import type { UseCaseFailure } from '../failure.ts';
import type { Blobs, Uploads } from '../ports/files.ts';
import type { Session } from '../ports.ts';

interface Ports {
  readonly uploads: Pick<Uploads, 'find'>;
  readonly blobs: Pick<Blobs, 'downloadUrl'>;
}

/** A short-lived link to a file, for those who may see the article that shows it (FAULTS 1.2). */
export const getAttachment =
  (ports: Ports) =>
  async (session: Session, id: string): Promise<Result<{ upload: Upload; url: string }, UseCaseFailure>> => {
    const { person, ticket } = session;
    if (!ticket || !maySee(person, ticket.ticket)) return fail({ reason: 'not-found' });
    const upload = await ports.uploads.find(id);
    const right = upload?.linked?.visibility === 'internal' ? 'readInternal' : 'download';
    if (upload?.linked?.number !== ticket.ticket.number || !mayDo(person, right, ticket.ticket)) {
      return fail({ reason: 'not-found' });
    }
    if (upload.state !== 'received') return fail({ reason: 'attachment-not-ready', state: upload.state });
    return ok({ upload, url: await ports.blobs.downloadUrl(upload) });
  };
