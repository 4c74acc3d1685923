import { type Upload, unlinkedMilliseconds } from '#domain/upload';
import { uploadKey, uploadOfKey } from '#domain/upload-key';
import { firstOf } from '../oracle/first-of.ts';
import { uploadsOf } from '../oracle/uploads-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** The last sweep may have been some hours ago when the world has come to rest. */
const slack = 6 * 3_600_000;

const hasObject = ({ bucket }: World, { id, objectVersion }: Upload): boolean => {
  const versions = bucket.objects.get(uploadKey(id)) ?? [];
  return versions.some(({ version }) => objectVersion === undefined || version === objectVersion);
};

/** An object that was there has an entry in the bucket, though an empty one when all its versions were deleted. */
const wasDeleted = (world: World, upload: Upload): boolean =>
  world.bucket.objects.has(uploadKey(upload.id)) && !hasObject(world, upload);

const missing = (world: World): string | undefined =>
  firstOf(uploadsOf(world).current.values(), (upload) => {
    const isGone = wasDeleted(world, upload) || (upload.state === 'received' && !hasObject(world, upload));
    return upload.linked && isGone ? `The file ${upload.id} of ${upload.linked.number} is gone.` : undefined;
  });

const unsettled = (world: World): string | undefined =>
  firstOf(uploadsOf(world).current.values(), (upload) => {
    const { id, state, linked, reservedAt, expiresAt } = upload;
    if (!linked && Date.parse(reservedAt) + unlinkedMilliseconds + slack < world.now) {
      return `The file ${id} that nobody shows was never swept.`;
    }
    const isOver = Date.parse(expiresAt) + slack < world.now;
    if (isOver && state === 'receiving') return `The file ${id} is still waited for.`;
    return state === 'missing' && hasObject(world, upload) ? `The file ${id} was given up but has come.` : undefined;
  });

const forgotten = (world: World): string | undefined =>
  firstOf(world.bucket.objects, ([key, versions]) => {
    const isKnown = uploadsOf(world).current.has(uploadOfKey(key) ?? '');
    return versions.length > 0 && !isKnown ? `Nobody knows of the object ${key} any more.` : undefined;
  });

const check = (world: World, { final }: Touched): string | undefined =>
  final ? (missing(world) ?? unsettled(world) ?? forgotten(world)) : undefined;

/** FAULTS 4. */
export const storedFilesAreKnown: Invariant = {
  id: 'I22',
  title: 'What lies in the bucket is shown, waited for or swept, and nothing that is shown is missing there.',
  check,
};
