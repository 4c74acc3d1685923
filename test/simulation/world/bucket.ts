/** A stored version of an object. */
export interface ObjectVersion {
  readonly version: string;
  readonly size: number;
  readonly at: number;
}

/** What the bucket tells of an object that was created. */
export interface Notice {
  readonly id: string;
  readonly key: string;
}

/** The tenant's bucket: objects with versions, and notices that nobody was told of yet. */
export interface Bucket {
  readonly objects: Map<string, ObjectVersion[]>;
  readonly notices: Map<string, Notice>;
  put(key: string, size: number, at: number): void;
}

/** An empty bucket. */
export const createBucket = (): Bucket => {
  const objects = new Map<string, ObjectVersion[]>();
  const notices = new Map<string, Notice>();
  let versions = 0;
  return {
    objects,
    notices,
    put: (key, size, at) => {
      versions += 1;
      const version = `v${versions}`;
      objects.set(key, [...(objects.get(key) ?? []), { version, size, at }]);
      notices.set(`${key}@${version}`, { id: `${key}@${version}`, key });
    },
  };
};
