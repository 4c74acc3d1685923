import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { keys, set } from 'idb-keyval';
import { beforeEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#support/web/memory-storage';
import { followPerson } from '#web/lib/offline/follow-person.ts';
import type { Session } from '#web/lib/session/create-session.ts';
import { erasePerson } from '#web/lib/storage/erase-person.ts';
import { personDatabase } from '#web/lib/storage/person-database.ts';

const now = new Date('2026-03-05T14:05:00Z');
const signedIn = (subject: string) =>
  ({ state: () => ({ status: 'signed-in', subject }), subscribe: () => () => undefined }) as unknown as Session;
const keptFor = (subject: string) => keys(personDatabase(subject));

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', memoryStorage());
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
  await vi.waitFor(async () => expect(await keptFor('anna')).toEqual(['answers']));
  cache.setQueryData(['ticket'], 'what Anna read a moment later');
  await erasePerson('anna');
  await vi.advanceTimersByTimeAsync(2000);
  await expect(set('draft:customer:', 'Panificio Rosati', personDatabase('anna'))).rejects.toThrow('erased');
  await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
});

it('somebody’s words about an end customer do not stay in the browser for longer than 30 days', async () => {
  const olgas = personDatabase('olga');
  const draft = (days: number) => ({ value: 'x', savedAt: new Date(now.getTime() - days * 86_400_000).toISOString() });
  await set('draft:customer:rosati', draft(31), olgas);
  await set('files:customer:rosati', [], olgas);
  await set('draft:customer:', draft(29), olgas);
  await set('answers', 'what Olga read', olgas);
  await followPerson(new QueryClient(), signedIn('olga'), 'a build');
  await vi.waitFor(async () => expect(await keptFor('olga')).toEqual(['answers', 'draft:customer:']));
});
