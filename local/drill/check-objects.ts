import { type Violation, violation } from '#domain/integrity/violation';
import { uploadOfKey } from '#domain/upload-key';
import type { Inventory } from './read-inventory.ts';

/** One version of an object in the bucket of files. */
export interface StoredObject {
  readonly key: string;
  readonly version: string;
}

/**
 * Every file that a ticket shows is in the bucket in the very version that people fetch, and nothing lies there that no
 * item knows (I22). A bucket newer than the table holds files that came after the moment of the restore.
 */
export const checkObjects = (
  { uploads, unreadable }: Pick<Inventory, 'uploads' | 'unreadable'>,
  objects: readonly StoredObject[],
): readonly Violation[] => {
  const stored = new Set(objects.map(({ key, version }) => nameOf(uploadOfKey(key), version)));
  const shown = [...uploads.values()].filter(({ state, linked }) => state === 'received' && linked);
  const missing = shown.filter(({ id, objectVersion }) => !stored.has(nameOf(id, objectVersion)));
  const ids = new Set(objects.map(({ key }) => uploadOfKey(key) ?? key));
  const unknown = [...ids].filter((id) => !uploads.has(id) && !unreadable.has(id));
  return [
    ...missing.map(({ id, linked }) => violation(linked?.number, 'object-missing', { upload: id })),
    ...unknown.map((id) => violation(undefined, 'object-unknown', { upload: id })),
  ];
};

const nameOf = (id: string | undefined, version: string | undefined): string => `${id} ${version}`;
