import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '#web/lib/drafts/create-draft-store.ts';
import type { KeptDraft } from '#web/lib/drafts/draft.ts';
import type { LockEvents } from '#web/lib/drafts/draft-lock.ts';

const now = new Date('2026-03-05T14:05:00Z');

/** A person's database for one draft, and the lock as the other tab sees it. */
const setUp = async (kept?: KeptDraft<string>) => {
  const place: { kept: KeptDraft<string> | undefined; atOnce?: KeptDraft<string> } = { kept };
  const events: LockEvents[] = [];
  const store = createDraftStore('', {
    read: async () => place.kept,
    write: async (next) => {
      place.kept = next;
    },
    writeAtOnce: (next) => {
      place.atOnce = next;
    },
    erase: async () => {
      place.kept = undefined;
    },
    lock: (heard) => {
      events.push(heard);
      return { open: heard.onHeld, close: vi.fn(), take: vi.fn(), saved: vi.fn() };
    },
    now: () => now,
    titleOf: (value) => value.slice(0, 3),
  });
  const leave = store.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  const [lock] = events;
  if (!lock) throw new Error('no lock was made');
  return { store, place, lock, leave };
};

beforeEach(() => {
  vi.useFakeTimers();
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
    expect(place.kept).toEqual({ value: 'Non si apre', savedAt: now.toISOString(), title: 'Non' });
    expect(store.state().savedAt).toEqual(now);
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

  it('that cannot be saved stays on the page, which does not say that it was saved', async () => {
    const { store, place } = await setUp();
    Object.freeze(place);
    store.change('Non si apre');
    await vi.advanceTimersByTimeAsync(800);
    expect(store.state().value).toBe('Non si apre');
    expect(store.state().savedAt).toBeUndefined();
  });
});
