import { beforeEach, describe, expect, it } from 'vitest';
import { uploadKey } from '#domain/upload-key';
import { sweepUploadsFunction } from '#schedule/sweep-uploads-function';
import { type UploadWorld, uploadWorld } from '#support/after-commit/upload-world';
import { settleUpload } from '#use-cases/uploads/settle-upload';

let world: UploadWorld;
const sweep = () => sweepUploadsFunction(world.ports)({}, { getRemainingTimeInMillis: () => 840_000 });
const linked = { number: '2026-000123', article: 'article-1', visibility: 'public' } as const;
const counts = () => JSON.parse(world.lines.at(-1) ?? '{}').counts;

beforeEach(() => {
  world = uploadWorld();
});

describe('an upload whose event never came', () => {
  it('is received when its object is there, linked or not', async () => {
    const [one, two] = [world.reserve(), world.reserve({ linked })];
    world.blobs.arrive(one, 7);
    world.blobs.arrive(two, 8);
    world.clock.forward({ hours: 1, minutes: 15 });
    await sweep();
    expect(world.stored(one)).toMatchObject({ state: 'received', size: 7, objectVersion: `version-of-${one}` });
    expect(world.stored(two)).toMatchObject({ state: 'received', size: 8 });
    expect(counts()).toEqual({ received: 2, failed: 0 });
  });

  it('is missing when there is none, and stays on the article that shows it', async () => {
    const id = world.reserve({ linked });
    world.clock.forward({ hours: 1, minutes: 15 });
    await sweep();
    expect(world.stored(id)).toMatchObject({ state: 'missing', linked });
    world.clock.forward({ days: 30 });
    await sweep();
    expect(world.stored(id)).toMatchObject({ state: 'missing', linked });
  });

  it('is left alone while its form works and a while longer, as a large file may be on its way', async () => {
    const id = world.reserve();
    world.clock.forward({ hours: 1, minutes: 14 });
    await sweep();
    expect(world.stored(id)?.state).toBe('receiving');
  });
});

describe('an upload that no article links', () => {
  it('goes after a day, with its object', async () => {
    const id = world.reserve({ state: 'received', objectVersion: 'v1' });
    world.blobs.arrive(id, 7);
    world.clock.forward({ days: 1, minutes: 14 });
    await sweep();
    expect(world.stored(id)).toBeDefined();
    world.clock.forward({ minutes: 1 });
    await sweep();
    expect(world.stored(id)).toBeUndefined();
    expect(await world.blobs.head(uploadKey(id))).toBeUndefined();
  });

  it('goes after a day, with its object, when that came only after it was given up', async () => {
    const id = world.reserve();
    world.clock.forward({ hours: 1, minutes: 15 });
    await sweep();
    expect(world.stored(id)?.state).toBe('missing');
    world.blobs.arrive(id, 7);
    expect(await settleUpload(world.ports)(id)).toBe(true);
    world.clock.forward({ days: 1 });
    await sweep();
    expect(world.stored(id)).toBeUndefined();
    expect(await world.blobs.head(uploadKey(id))).toBeUndefined();
  });

  it('goes when its object never came, too', async () => {
    const id = world.reserve();
    world.clock.forward({ days: 1, minutes: 15 });
    await sweep();
    expect(world.stored(id)).toBeUndefined();
  });

  it('whose object cannot be deleted keeps its item for the next sweep, and stops no other', async () => {
    const [one, two] = [world.reserve({ state: 'received' }), world.reserve({ state: 'received' })];
    const { delete: remove } = world.blobs;
    world.ports.blobs.delete = async (key) => {
      if (key === uploadKey(one)) throw new Error('slow down');
    };
    world.clock.forward({ days: 2 });
    await expect(sweep()).rejects.toThrow('1 could not be done');
    expect([...world.items.keys()]).toEqual([one]);
    expect(world.stored(two)).toBeUndefined();
    world.ports.blobs.delete = remove;
    await sweep();
    expect(world.items.size).toBe(0);
  });
});

describe('an upload that an article links', () => {
  it('is never deleted, however old', async () => {
    const id = world.reserve({ state: 'received', linked });
    world.blobs.arrive(id, 7);
    world.clock.forward({ days: 400 });
    await sweep();
    expect(world.stored(id)).toBeDefined();
    expect(await world.blobs.head(uploadKey(id))).toBeDefined();
  });

  it('after the sweep has found it in its list is judged as it is now', async () => {
    const id = world.reserve({ state: 'received' });
    world.blobs.arrive(id, 7);
    const { overdue } = world.ports.uploads;
    world.ports.uploads.overdue = async (before, wanted) => {
      const page = await overdue(before, wanted);
      world.items.set(id, { ...page.items[0], ...world.items.get(id), linked } as never);
      return page;
    };
    world.clock.forward({ days: 2 });
    await sweep();
    expect(world.stored(id)?.linked).toEqual(linked);
    expect(await world.blobs.head(uploadKey(id))).toBeDefined();
  });
});

it('thousands of uploads are swept page by page, twice at once without harm', async () => {
  for (let count = 0; count < 1_000; count += 1) world.reserve(count % 2 ? { linked } : {});
  world.clock.forward({ days: 2 });
  await Promise.all([sweep(), sweep()]);
  expect(world.items.size).toBe(500);
  expect(new Set([...world.items.values()].map(({ state }) => state))).toEqual(new Set(['missing']));
});
