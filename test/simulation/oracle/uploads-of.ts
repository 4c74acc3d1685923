import type { Upload } from '#domain/upload';
import { table } from '#store/table';
import { uploadItem } from '#store/upload-item';
import type { World } from '../world/world.ts';
import { followChanges } from './follow-changes.ts';
import { memoryOf } from './memory-of.ts';

interface Uploads {
  /** Those that lie in the table, by id. */
  readonly current: Map<string, Upload>;
  /** Every one that ever lay there, as it was last. */
  readonly all: Map<string, Upload>;
}

const fresh = followChanges();
const uploads = memoryOf((): Uploads => ({ current: new Map(), all: new Map() }));

/** The table's uploads, now and ever. */
export const uploadsOf = (world: World): Uploads => {
  const known = uploads(world);
  for (const { key } of fresh(world)) {
    if (!key.pk.startsWith('U#')) continue;
    const id = table.uploadOf(key.pk);
    const item = world.database.item(key);
    known.current.delete(id);
    if (!item) continue;
    const upload = uploadItem.read(item);
    known.current.set(id, upload);
    known.all.set(id, upload);
  }
  return known;
};
