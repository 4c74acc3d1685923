import { beforeEach, describe, expect, it } from 'vitest';
import { receiveUploadFunction } from '#events/receive-upload-function';
import { type UploadWorld, uploadWorld } from '#support/after-commit/upload-world';

let world: UploadWorld;
type Detail = Parameters<ReturnType<typeof receiveUploadFunction>>[0]['detail'];
const created = (key: string) => ({ detail: { object: { key } } as Detail });
const receive = (key: string) => receiveUploadFunction(world.ports)(created(key));

beforeEach(() => {
  world = uploadWorld();
});

describe('a file that arrives', () => {
  it('is received, with its version and its true size', async () => {
    const id = world.reserve({ size: 5_000 });
    world.blobs.arrive(id, 1_234);
    await receive(`uploads/${id}`);
    expect(world.stored(id)).toMatchObject({ state: 'received', size: 1_234, objectVersion: `version-of-${id}` });
    expect(world.lines).toHaveLength(1);
  });

  it('stays what it is when the event comes again, even after another file was posted by the same form', async () => {
    const id = world.reserve();
    world.blobs.arrive(id, 10);
    await receive(`uploads/${id}`);
    const first = world.stored(id);
    world.blobs.arrive(id, 99);
    await receive(`uploads/${id}`);
    expect(world.stored(id)).toEqual(first);
    expect(world.lines).toHaveLength(1);
  });

  it('that is gone again by the time of the event changes nothing', async () => {
    const id = world.reserve();
    await receive(`uploads/${id}`);
    expect(world.stored(id)?.state).toBe('receiving');
  });

  it('that nobody reserved changes nothing', async () => {
    world.blobs.arrive('unknown', 10);
    await receive('uploads/unknown');
    expect(world.lines).toEqual([]);
  });

  it('so late that the sweep gave it up is received all the same, once', async () => {
    const id = world.reserve();
    await world.ports.uploads.settle(id, { state: 'missing', size: 1 });
    world.blobs.arrive(id, 10);
    await receive(`uploads/${id}`);
    await receive(`uploads/${id}`);
    expect(world.stored(id)).toMatchObject({ state: 'received', size: 10, objectVersion: `version-of-${id}` });
    expect(world.lines).toHaveLength(1);
  });

  it.each(['exports/x', 'uploads/', 'uploads/a/b', 'uploads/../x', `uploads/${'a'.repeat(65)}`])(
    'elsewhere (%s) is none of ours',
    async (key) => {
      world.ports.blobs.head = async () => {
        throw new Error('nobody should ask');
      };
      await receive(key);
    },
  );

  it('is left to Lambda to try again when S3 does not answer', async () => {
    const id = world.reserve();
    world.ports.blobs.head = async () => {
      throw new Error('slow down');
    };
    await expect(receive(`uploads/${id}`)).rejects.toThrow('slow down');
  });
});
