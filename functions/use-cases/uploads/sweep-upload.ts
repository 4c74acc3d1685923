import type { Upload } from '#domain/upload';
import { unlinkedMilliseconds } from '#domain/upload';
import { uploadKey } from '#domain/upload-key';
import type { SettlingPorts } from './settle-upload.ts';
import { settleUpload } from './settle-upload.ts';

/** What a sweep did to one upload. */
export type Sweeping = 'received' | 'missing' | 'deleted' | 'kept';

/**
 * Settles an upload whose event never came, and deletes what no article linked within a day. The list only proposed it:
 * everything is judged on the item as it is now, and its object goes before the item, so that a crash leaves no object
 * that nobody remembers. Nothing links an upload that is a day old, so none is linked between the two.
 */
export const sweepUpload = async (ports: SettlingPorts, id: string, now: number): Promise<Sweeping> => {
  const upload = await ports.uploads.find(id);
  if (!upload) return 'kept';
  if (!upload.linked && isForgotten(upload, now)) return forget(ports, upload);
  if (upload.state !== 'receiving' || Date.parse(upload.expiresAt) > now) return 'kept';
  if (await settleUpload(ports)(id)) return 'received';
  const settled = await ports.uploads.settle(id, { state: 'missing', size: upload.size });
  return settled ? 'missing' : 'kept';
};

const isForgotten = ({ reservedAt }: Upload, now: number): boolean =>
  Date.parse(reservedAt) + unlinkedMilliseconds <= now;

const forget = async ({ uploads, blobs }: SettlingPorts, { id }: Upload): Promise<Sweeping> => {
  await blobs.delete(uploadKey(id));
  return (await uploads.remove(id)) ? 'deleted' : 'kept';
};
