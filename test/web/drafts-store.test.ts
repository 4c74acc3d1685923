import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '#web/lib/drafts/create-draft-store.ts';
import type { KeptDraft } from '#web/lib/drafts/draft.ts';
import type { LockEvents } from '#web/lib/drafts/draft-lock.ts';

const now = new Date('2026-03-05T14:05:00Z');

interface Place {
  kept: KeptDraft<string> | undefined;
  atOnce?: KeptDraft<string>;
  /** The database takes that long. */
  answer: Promise<void>;
}

/** A person's database for one draft, and the lock as the other tab sees it. */
const setUp = async (kept?: KeptDraft<string>, answer = Promise.resolve()) => {
  const place: Place = { kept, answer };
  const events: LockEvents[] = [];
  const store = createDraftStore('', {
    read: async () => {
      await place.answer;
      return place.kept;
    },
    write: async (next) => {
      await place.answer;
      place.kept = next;
    },
    writeAtOnce: (next) => {
      place.atOnce = next;
    },
    erase: async () => {
      await place.answer;
      place.kept = undefined;
    },
    lock: (heard) => {
      events.push(heard);
      return { open: heard.onHeld, close: vi.fn(), take: vi.fn(), saved: vi.fn() };
    },
    now: () => new Date(),
    titleOf: (value) => value.slice(0, 3),
  });
  const leave = store.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  const [lock] = events;
  if (!lock) throw new Error('no lock was made');
  return { store, place, lock, leave };
};

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is saved 800 ms after the last key, with what a list calls it', async () => {
    const { store, place } = await setUp();
    store.change('Non si');
    await vi.advanceTimersByTimeAsync(500);
    store.change((before) => `${before} apre`);
    await vi.advanceTimersByTimeAsync(799);
    expect(place.kept).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    const writtenAt = new Date(now.getTime() + 500);
    expect(place.kept).toEqual({ value: 'Non si apre', savedAt: writtenAt.toISOString(), title: 'Non' });
    expect(store.state().savedAt).toEqual(writtenAt);
  });

  it('is saved at once when the page is left', async () => {
    const { store, place, leave } = await setUp();
    store.change('Non si apre');
    leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(place.kept?.value).toBe('Non si apre');
  });

  it('is there again after a reload', async () => {
    const { store } = await setUp({ value: 'Non si apre', savedAt: '2026-03-04T09:00:00Z' });
    expect(store.state()).toMatchObject({ value: 'Non si apre', loaded: true, readOnly: false });
  });

  it('keeps nothing once it was sent', async () => {
    const { store, place } = await setUp();
    store.change('Non si apre');
    await store.discard();
    await vi.advanceTimersByTimeAsync(2000);
    expect(place.kept).toBeUndefined();
    expect(store.state().value).toBe('');
  });

  it('goes on with what is written while the database still forgets what was sent', async () => {
    const { store, place } = await setUp();
    store.change('Non si apre');
    const answering = Promise.withResolvers<void>();
    place.answer = answering.promise;
    await vi.advanceTimersByTimeAsync(800);
    const discarded = store.discard();
    store.change((before) => `${before}Grazie`);
    answering.resolve();
    await discarded;
    expect(store.state()).toMatchObject({ value: 'Grazie' });
    expect(store.state().savedAt).toBeUndefined();
    await vi.advanceTimersByTimeAsync(800);
    expect(place.kept?.value).toBe('Grazie');
  });

  it('is read along, and not written, while another tab writes it', async () => {
    const { store, place, lock } = await setUp();
    store.change('di qua');
    await lock.onAsked();
    expect(place.kept?.value).toBe('di qua');
    lock.onLost();
    store.change('non vale');
    place.kept = { value: 'di là', savedAt: now.toISOString() };
    lock.onSaved();
    await vi.advanceTimersByTimeAsync(2000);
    expect(store.state()).toMatchObject({ value: 'di là', readOnly: true });
    expect(place.kept.value).toBe('di là');
  });

  it('is written by the tab that has come to hold it, though the other one told of a last save', async () => {
    const { store, place, lock } = await setUp();
    lock.onLost();
    await vi.advanceTimersByTimeAsync(0);
    const answering = Promise.withResolvers<void>();
    place.answer = answering.promise;
    lock.onHeld();
    lock.onSaved();
    answering.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state().readOnly).toBe(false);
  });

  it('is not thrown away by a tab that only reads along', async () => {
    const { store, place, lock } = await setUp({ value: 'di là', savedAt: now.toISOString() });
    lock.onLost();
    await store.discard();
    expect(place.kept?.value).toBe('di là');
  });

  it('that cannot be saved stays on the page, which does not say that it was saved', async () => {
    const { store, place } = await setUp();
    Object.freeze(place);
    store.change('Non si apre');
    await vi.advanceTimersByTimeAsync(800);
    expect(store.state().value).toBe('Non si apre');
    expect(store.state().savedAt).toBeUndefined();
  });

  it('takes what is written before it was read onto what an earlier visit left', async () => {
    const reading = Promise.withResolvers<void>();
    const { store, place } = await setUp({ value: 'Non si', savedAt: '2026-03-05T14:04:00Z' }, reading.promise);
    store.change((before) => `${before} apre`);
    await vi.advanceTimersByTimeAsync(2000);
    expect(place.kept?.value).toBe('Non si');
    reading.resolve();
    await vi.advanceTimersByTimeAsync(800);
    expect(store.state()).toMatchObject({ value: 'Non si apre', loaded: true });
    expect(place.kept?.value).toBe('Non si apre');
  });

  it('keeps at once what is written while an earlier save is under way', async () => {
    const { store, place } = await setUp();
    const writing = Promise.withResolvers<void>();
    place.answer = writing.promise;
    store.change('Non si');
    await vi.advanceTimersByTimeAsync(800);
    store.change('Non si apre');
    writing.resolve();
    await vi.advanceTimersByTimeAsync(0);
    await store.leave();
    expect(place.atOnce?.value).toBe('Non si apre');
  });

  it('is kept at once for another tab that takes it', async () => {
    const { store, place, lock } = await setUp();
    place.answer = new Promise(() => undefined);
    store.change('Non si apre');
    lock.onAsked().catch(() => undefined);
    expect(place.atOnce?.value).toBe('Non si apre');
  });

  it('is kept by nobody who wrote nothing since, or only reads along', async () => {
    const { store, place, lock } = await setUp();
    store.change('Non si apre');
    await vi.advanceTimersByTimeAsync(800);
    await store.leave();
    expect(place.atOnce).toBeUndefined();
    store.change('Non si apre più');
    lock.onLost();
    await store.leave();
    expect(place.atOnce).toBeUndefined();
  });
});
