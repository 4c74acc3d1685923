import type { UseStore } from 'idb-keyval';
import { expect, vi } from 'vitest';

/** How a page's database does: it answers, it does not before the page is gone, or it has no room. */
type Database = 'answers' | 'never answers' | 'is full';

interface Opening {
  readonly key?: string;
  readonly subject?: string;
  readonly database?: Database;
}

/** A page of somebody's in the same browser, with a draft on it: modules of its own over what the browser keeps. */
export const openDraftPage = async ({ key = 'new:1', subject = 'anna', database = 'answers' }: Opening = {}) => {
  const has = { database };
  vi.resetModules();
  vi.doMock('idb-keyval', async (original) => {
    const real = await original<typeof import('idb-keyval')>();
    return { ...real, createStore: (...names: [string, string]) => asItDoes(has, real.createStore(...names)) };
  });
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', document);
  const { draftStore } = await import('#web/lib/drafts/draft-stores.ts');
  const { eraseDrafts, listDrafts } = await import('#web/lib/drafts/list-drafts.ts');
  const { erasePerson } = await import('#web/lib/storage/erase-person.ts');
  const draft = draftStore({ subject, key, empty: '', titleOf: (value: string) => value.slice(0, 3) });
  return {
    draft,
    /** From now on its database does so. */
    database: (does: Database) => {
      has.database = does;
    },
    closeBox: draft.subscribe(() => undefined),
    leave: () => page.dispatchEvent(new Event('pagehide')),
    /** Somebody turns to something else, as on a phone that then ends the page. */
    hide: () => {
      document.visibilityState = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    titles: async () => (await listDrafts(subject, 'new:', new Date())).map(({ title }) => title),
    eraseListed: () => eraseDrafts(subject, [key]),
    erasePerson: () => erasePerson(subject),
  };
};

/** The same, once it shows what there is. */
export const loadDraftPage = async (opening: Opening = {}) => {
  const page = await openDraftPage(opening);
  await vi.waitFor(() => expect(page.draft.state()).toMatchObject({ loaded: true, readOnly: false }));
  return page;
};

/** What the next page shows. */
export const readAgain = async (opening: Opening = {}): Promise<string> =>
  (await loadDraftPage(opening)).draft.state().value;

/** Somebody writes and is gone before the database has answered. */
export const writeAndGo = async (text: string, opening: Opening = {}): Promise<void> => {
  const { draft, database, leave } = await loadDraftPage(opening);
  database('never answers');
  draft.change(text);
  leave();
};

const asItDoes =
  (has: { readonly database: Database }, use: UseStore): UseStore =>
  (mode, callback) => {
    if (has.database === 'never answers') return new Promise(() => undefined);
    const isRefused = has.database === 'is full' && mode === 'readwrite';
    return isRefused
      ? Promise.reject(new DOMException('There is no room.', 'QuotaExceededError'))
      : use(mode, callback);
  };
