import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#support/memory-storage';

const never = { open: () => ({}), deleteDatabase: () => ({}) };
const titleOf = (value: string) => value.slice(0, 3);

/** A page of Anna's in the same browser, with a draft on it; it ends as a page does, with whatever was under way. */
const openPage = async (key = 'new:1') => {
  vi.resetModules();
  const { draftStore } = await import('#web/lib/drafts/draft-stores.ts');
  const { eraseDrafts, listDrafts } = await import('#web/lib/drafts/list-drafts.ts');
  const { erasePerson } = await import('#web/lib/storage/erase-person.ts');
  const draft = draftStore({ subject: 'anna', key, empty: '', titleOf });
  const close = draft.subscribe(() => undefined);
  return {
    draft,
    close,
    listed: async () => (await listDrafts('anna', 'new:', new Date())).map(({ title }) => title),
    eraseListed: () => eraseDrafts('anna', [key]),
    erasePerson: () => erasePerson('anna'),
  };
};
const whenLoaded = async (page: Awaited<ReturnType<typeof openPage>>) => {
  await vi.waitFor(() => expect(page.draft.state()).toMatchObject({ loaded: true, readOnly: false }));
  return page;
};
const readAgain = async () => (await whenLoaded(await openPage())).draft.state().value;
/** Somebody writes on a page whose database does not answer before the page is gone. */
const writeAndGo = async (text: string) => {
  vi.stubGlobal('indexedDB', never);
  const { draft, close } = await openPage();
  draft.change(text);
  draft.leave();
  close();
};

describe('what somebody writes last before a page is gone', () => {
  let database: IDBFactory;
  beforeEach(() => {
    database = new IDBFactory();
    vi.stubGlobal('indexedDB', database);
    vi.stubGlobal('localStorage', memoryStorage());
    vi.stubGlobal('navigator', {
      locks: { request: async (_n: string, _o: unknown, held: (l: object) => void) => held({}) },
    });
  });
  afterEach(() => vi.unstubAllGlobals());
  const answering = () => vi.stubGlobal('indexedDB', database);

  it('is there for the next page, though the database was never as fast', async () => {
    await writeAndGo('Non si apre');
    answering();
    expect(await readAgain()).toBe('Non si apre');
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await readAgain()).toBe('Non si apre');
  });

  it('is there though an earlier save was still under way', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', never);
    const { draft, close } = await openPage();
    draft.change('Non si apre');
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    draft.leave();
    close();
    answering();
    expect(await readAgain()).toBe('Non si apre');
  });

  it('stands in the list of drafts at once', async () => {
    await writeAndGo('Non si apre');
    answering();
    expect(await (await openPage('note:7')).listed()).toEqual(['Non']);
  });

  it('gives way to what was saved later', async () => {
    await writeAndGo('Non si');
    const left = { ...localStorage };
    answering();
    const { draft, close } = await whenLoaded(await openPage());
    draft.change('Non si apre più');
    await draft.leave();
    close();
    Object.assign(localStorage, left);
    expect(await readAgain()).toBe('Non si apre più');
  });

  it('stays nowhere once it was saved in time, sent or thrown away', async () => {
    const { draft, eraseListed } = await whenLoaded(await openPage());
    draft.change('Non si apre');
    const saved = draft.leave();
    expect(Object.keys(localStorage)).toHaveLength(1);
    await saved;
    expect(Object.keys(localStorage)).toEqual([]);
    draft.change('Non si apre più');
    draft.leave();
    await draft.discard();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await readAgain()).toBe('');
    await writeAndGo('Non si apre');
    answering();
    await eraseListed();
    expect(await readAgain()).toBe('');
  });

  it('is erased with all the rest by whoever signs out so, and is not kept by the page that still goes', async () => {
    await writeAndGo('Non si apre');
    answering();
    const { draft, erasePerson } = await whenLoaded(await openPage());
    draft.change('Non si apre più');
    await erasePerson();
    draft.leave();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await readAgain()).toBe('');
  });

  it('is saved by a tab that was open while another one signed out and erased everything', async () => {
    const other = await whenLoaded(await openPage());
    const { erasePerson } = await whenLoaded(await openPage());
    await erasePerson();
    await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
    other.draft.change('Non si apre');
    await other.draft.leave();
    expect(await readAgain()).toBe('Non si apre');
  });

  it('is left to the database where the browser has no room', async () => {
    vi.stubGlobal('localStorage', memoryStorage(0));
    const { draft } = await whenLoaded(await openPage());
    draft.change('Non si apre');
    await draft.leave();
    expect(await readAgain()).toBe('Non si apre');
  });
});
