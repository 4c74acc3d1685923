import { QueryClient } from '@tanstack/react-query';
import type { UseStore } from 'idb-keyval';
import { beforeEach, expect, it, vi } from 'vitest';
import { followPerson } from '#web/lib/offline/follow-person.ts';
import type { Session } from '#web/lib/session/create-session.ts';
import { erasePersonDatabase, personDatabase } from '#web/lib/storage/person-database.ts';

/** What the browser keeps, by database and place. */
const kept = vi.hoisted(() => new Map<string, Map<string, unknown>>());

vi.mock('idb-keyval', () => {
  type Use = (mode: string, callback: (places: Map<string, unknown>) => unknown) => Promise<unknown>;
  const createStore = (database: string): Use => {
    const places = new Map();
    kept.set(database, places);
    return async (_mode, callback) => callback(places);
  };
  return {
    createStore,
    clear: (use: Use) => use('readwrite', (places) => places.clear()),
    get: (place: string, use: Use) => use('readonly', (places) => places.get(place)),
    getMany: (wanted: string[], use: Use) => use('readonly', (places) => wanted.map((place) => places.get(place))),
    keys: (use: Use) => use('readonly', (places) => [...places.keys()]),
    set: (place: string, value: unknown, use: Use) => use('readwrite', (places) => places.set(place, value)),
    delMany: (gone: string[], use: Use) => use('readwrite', (places) => gone.map((place) => places.delete(place))),
  };
});

const now = new Date('2026-03-05T14:05:00Z');
const write = (use: UseStore, place: string, value: unknown) =>
  use('readwrite', (places) => (places as unknown as Map<string, unknown>).set(place, value));
const signedIn = (subject: string) =>
  ({ state: () => ({ status: 'signed-in', subject }), subscribe: () => () => undefined }) as unknown as Session;

beforeEach(() => {
  vi.useFakeTimers({ now });
  vi.stubGlobal('indexedDB', { deleteDatabase: vi.fn() });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

it('whoever signs out of a shared computer leaves nothing, though their page still polls while it goes', async () => {
  const cache = new QueryClient();
  await followPerson(cache, signedIn('anna'), 'a build');
  cache.setQueryData(['ticket'], 'what Anna read');
  await vi.advanceTimersByTimeAsync(2000);
  expect([...(kept.get('sportello-anna')?.keys() ?? [])]).toEqual(['answers']);
  cache.setQueryData(['ticket'], 'what Anna read a moment later');
  const draft = personDatabase('anna');
  await erasePersonDatabase('anna');
  await vi.advanceTimersByTimeAsync(2000);
  await expect(write(draft, 'draft:customer:', 'Panificio Rosati')).rejects.toThrow('erased');
  expect([...(kept.get('sportello-anna')?.keys() ?? [])]).toEqual([]);
  expect(indexedDB.deleteDatabase).toHaveBeenCalledWith('sportello-anna');
});

it('somebody’s words about an end customer do not stay in the browser for longer than 30 days', async () => {
  const olgas = personDatabase('olga');
  const draft = (days: number) => ({ value: 'x', savedAt: new Date(now.getTime() - days * 86_400_000).toISOString() });
  await write(olgas, 'draft:customer:rosati', draft(31));
  await write(olgas, 'files:customer:rosati', []);
  await write(olgas, 'draft:customer:', draft(29));
  await write(olgas, 'answers', 'what Olga read');
  await followPerson(new QueryClient(), signedIn('olga'), 'a build');
  await vi.advanceTimersByTimeAsync(0);
  expect([...(kept.get('sportello-olga')?.keys() ?? [])]).toEqual(['draft:customer:', 'answers']);
});
