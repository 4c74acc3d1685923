import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectVersion } from './object-version.ts';

interface Kept {
  readonly key: string;
  /** The newest last. */
  readonly versions: readonly ObjectVersion[];
}

const list = 'versions.json';

/** How a bucket lies on disk: a folder for each key, with the list of its versions and the bytes of each. */
export const versionFiles = (directory: string) => {
  const folder = (key: string): string => join(directory, createHash('sha256').update(key).digest('hex'));
  const read = async (path: string): Promise<Kept | undefined> =>
    existsSync(join(path, list)) ? (JSON.parse(await readFile(join(path, list), 'utf8')) as Kept) : undefined;
  return {
    versionsOf: async (key: string): Promise<readonly ObjectVersion[]> => (await read(folder(key)))?.versions ?? [],
    /** Replaces the list as a whole; an empty one takes the folder with it. */
    keep: async (key: string, versions: readonly ObjectVersion[]): Promise<void> => {
      const path = folder(key);
      if (versions.length === 0) return rm(path, { recursive: true, force: true });
      await writeFile(join(path, `${list}.new`), JSON.stringify({ key, versions } satisfies Kept));
      await rename(join(path, `${list}.new`), join(path, list));
    },
    writeBytes: async (key: string, version: string, body: Buffer): Promise<void> => {
      await mkdir(folder(key), { recursive: true });
      await writeFile(join(folder(key), version), body);
    },
    readBytes: (key: string, version: string): Promise<Buffer> => readFile(join(folder(key), version)),
    removeBytes: (key: string, version: string): Promise<void> => rm(join(folder(key), version), { force: true }),
    all: async (): Promise<readonly Kept[]> => {
      const folders = existsSync(directory) ? await readdir(directory) : [];
      const kept = await Promise.all(folders.map((name) => read(join(directory, name))));
      return kept.filter((one) => one !== undefined);
    },
  };
};
