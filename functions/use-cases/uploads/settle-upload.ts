import type { Upload } from '#domain/upload';
import { uploadKey } from '#domain/upload-key';
import type { Blobs, Uploads } from '../ports/files.ts';

export interface SettlingPorts {
  readonly uploads: Uploads;
  readonly blobs: Blobs;
}

/**
 * Notes that an upload's object has arrived, with the version that downloads are pinned to. Answers false when there is
 * nothing to note: no such object or upload, or it was received before. Events come late, twice and out of order: one
 * that was given up as missing is received all the same.
 */
export const settleUpload =
  ({ uploads, blobs }: SettlingPorts) =>
  async (id: Upload['id']): Promise<boolean> => {
    const stored = await blobs.head(uploadKey(id));
    if (!stored) return false;
    return uploads.settle(id, { state: 'received', objectVersion: stored.version, size: stored.size });
  };
