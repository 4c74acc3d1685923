import { createHash, randomBytes } from 'node:crypto';
import type { ObjectVersion } from './object-version.ts';
import { versionFiles } from './version-files.ts';

/** A version with the key of its object. */
export interface KeyedVersion {
  readonly key: string;
  readonly latest: boolean;
  readonly version: ObjectVersion;
}

/** The objects of one bucket on disk, every version of each. */
export interface Objects {
  put(key: string, body: Buffer, contentType: string): Promise<ObjectVersion>;
  /** The newest version, or the one that is asked for. */
  find(key: string, version?: string): Promise<ObjectVersion | undefined>;
  read(key: string, version: string): Promise<Buffer>;
  /** Removes that version for good, or hides the object behind a marker; answers the marker. */
  delete(key: string, version?: string): Promise<ObjectVersion | undefined>;
  /** All versions of the objects whose key starts so, by key, the newest of each first. */
  list(prefix: string): Promise<readonly KeyedVersion[]>;
}

/** Opens a bucket's directory. Without versioning a new object replaces the old one, and its version is `null`. */
export const openObjects = (directory: string, versioned: boolean, now: () => Date): Objects => {
  const files = versionFiles(directory);
  const add = async (
    key: string,
    made: Omit<ObjectVersion, 'version' | 'at'>,
    body: Buffer,
  ): Promise<ObjectVersion> => {
    const name = versioned ? randomBytes(16).toString('base64url') : 'null';
    const version = { ...made, version: name, at: now().toISOString() };
    await files.writeBytes(key, name, body);
    await files.keep(key, versioned ? [...(await files.versionsOf(key)), version] : [version]);
    return version;
  };
  return {
    put: (key, body, contentType) => {
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      return add(key, { etag, size: body.length, contentType }, body);
    },
    find: async (key, version) => {
      const versions = await files.versionsOf(key);
      return version === undefined ? versions.at(-1) : versions.find((one) => one.version === version);
    },
    read: files.readBytes,
    delete: async (key, version) => {
      if (version === undefined && versioned)
        return await add(key, { etag: '', size: 0, contentType: '', marker: true }, Buffer.alloc(0));
      const versions = await files.versionsOf(key);
      const gone = versions.filter((one) => version === undefined || one.version === version);
      for (const one of gone) await files.removeBytes(key, one.version);
      if (gone.length > 0)
        await files.keep(
          key,
          versions.filter((one) => !gone.includes(one)),
        );
      return undefined;
    },
    list: async (prefix) =>
      (await files.all())
        .filter(({ key }) => key.startsWith(prefix))
        .sort((one, other) => (one.key < other.key ? -1 : 1))
        .flatMap(({ key, versions }) =>
          versions.toReversed().map((version, index) => ({ key, latest: index === 0, version })),
        ),
  };
};
