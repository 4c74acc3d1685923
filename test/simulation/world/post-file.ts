import { uploadKey } from '#domain/upload-key';
import type { World } from './world.ts';

/** Posts a file to the form of a reservation; the bucket refuses once the form has expired. */
export const postFile = (world: World, upload: string, size: number): boolean => {
  for (const view of world.views.values()) {
    const known = view.uploads.find(({ id }) => id === upload);
    if (!known) continue;
    known.posted += 1;
    if (Date.parse(known.expiresAt) <= world.now) return true;
    world.bucket.put(uploadKey(upload), size, world.now);
    return true;
  }
  return false;
};
