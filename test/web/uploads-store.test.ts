import { describe, expect, it, vi } from 'vitest';
import type { Send } from '#web/lib/uploads/create-upload-runner.ts';
import { createUploadStore } from '#web/lib/uploads/create-upload-store.ts';
import type { Sent } from '#web/lib/uploads/send-file.ts';
import type { Upload } from '#web/lib/uploads/upload.ts';

const setUp = (kept: readonly Upload[] = []) => {
  const place = { kept };
  const ends = new Map<string, (sent: Sent) => void>();
  const watched = new Map<string, Parameters<Send>[1]>();
  const writeKept = vi.fn(async (_: readonly Upload[]) => undefined);
  let keys = 0;
  const store = createUploadStore({
    send: (file, watch) =>
      new Promise((resolve) => {
        watched.set(file.name, watch);
        ends.set(file.name, resolve);
      }),
    readKept: async () => place.kept,
    writeKept,
    newKey: () => {
      keys += 1;
      return `${keys}`;
    },
    now: () => 1000,
  });
  const states = () => Object.fromEntries(store.state().files.map(({ name, state }) => [name, state]));
  return { store, place, ends, watched, writeKept, states };
};
const named = (...names: readonly string[]) => names.map((name) => new File(['x'], name));

describe('the files of a text', () => {
  it('start three at a time, and the fourth when one is done', async () => {
    const { store, ends, states } = setUp();
    store.add(named('a', 'b', 'c', 'd'));
    expect(states()).toEqual({ a: 'sending', b: 'sending', c: 'sending', d: 'queued' });
    ends.get('b')?.({ attachment: 'B' });
    await vi.waitFor(() => expect(states()).toEqual({ a: 'sending', b: 'ready', c: 'sending', d: 'sending' }));
  });

  it('say how far they are, and that they wait for the connection', () => {
    const { store, watched } = setUp();
    store.add(named('a'));
    watched.get('a')?.onProgress(0.4);
    expect(store.state().files[0]).toMatchObject({ state: 'sending', progress: 0.4 });
    watched.get('a')?.onWaiting();
    expect(store.state().files[0]).toMatchObject({ state: 'sending', progress: 0, reason: 'network' });
    watched.get('a')?.onProgress(0);
    expect(store.state().files[0]).not.toHaveProperty('reason');
    watched.get('a')?.onProgress(1);
    expect(store.state().files[0]).toMatchObject({ state: 'checking' });
  });

  it('that are taken away are called off, and do not come back', async () => {
    const { store, ends, watched, states } = setUp();
    store.add(named('a', 'b'));
    store.remove(store.state().files[0]?.key ?? '');
    expect(watched.get('a')?.signal.aborted).toBe(true);
    ends.get('a')?.({ attachment: 'A' });
    await Promise.resolve();
    expect(states()).toEqual({ b: 'sending' });
  });

  it('that failed for want of a connection start again with it, the finished ones stay', async () => {
    const { store, ends, states } = setUp();
    store.add(named('a', 'b'));
    ends.get('a')?.({ attachment: 'A' });
    ends.get('b')?.({ reason: 'network' });
    await vi.waitFor(() => expect(states()).toEqual({ a: 'ready', b: 'failed' }));
    store.resume();
    expect(states()).toEqual({ a: 'ready', b: 'sending' });
  });

  it('come back when a sending is undone', async () => {
    const { store, ends, states } = setUp();
    store.add(named('a'));
    ends.get('a')?.({ attachment: 'A' });
    await vi.waitFor(() => expect(states()).toEqual({ a: 'ready' }));
    const { files } = store.state();
    store.clear();
    expect(states()).toEqual({});
    store.restore(files);
    expect(states()).toEqual({ a: 'ready' });
  });

  it('are kept with the draft, and those of an earlier visit come first', async () => {
    const ready: Upload = {
      key: 'k',
      name: 'old',
      size: 1,
      state: 'ready',
      progress: 1,
      attachment: 'O',
      readyAt: 900,
    };
    const { store, writeKept, states } = setUp([ready]);
    store.add(named('new'));
    await vi.waitFor(() => expect(states()).toEqual({ old: 'ready', new: 'sending' }));
    store.remove(store.state().files[1]?.key ?? '');
    expect(writeKept).toHaveBeenLastCalledWith([ready]);
  });

  it('are those of the other tab too, which has added and taken away some', async () => {
    const { store, place, states } = setUp();
    store.add(named('ours'));
    const theirs: Upload = {
      key: 'k',
      name: 'theirs',
      size: 1,
      state: 'ready',
      progress: 1,
      attachment: 'T',
      readyAt: 9,
    };
    place.kept = [theirs];
    await store.follow();
    expect(states()).toEqual({ theirs: 'ready', ours: 'sending' });
    place.kept = [];
    await store.follow();
    expect(states()).toEqual({ ours: 'sending' });
  });
});
