import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { uploadPrefix } from '#domain/upload-key';
import { openObjects } from '../s3/open-objects.ts';
import type { StoredObject } from './check-objects.ts';

/** Every version of every file that the local system keeps in a folder. */
export const objectsOnDisk = async (folder: string): Promise<readonly StoredObject[]> => {
  const buckets = existsSync(folder) ? readdirSync(folder) : [];
  const never = (): Date => {
    throw new Error('Nothing is written here.');
  };
  const lists = await Promise.all(
    buckets.map((bucket) => openObjects(join(folder, bucket), true, never).list(uploadPrefix)),
  );
  return lists
    .flat()
    .filter(({ version }) => !version.marker)
    .map(({ key, version }) => ({ key, version: version.version }));
};
