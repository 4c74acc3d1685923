import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '#web/lib/session/create-session.ts';
import { createSession } from '#web/lib/session/create-session.ts';
import type { Issuer } from '#web/lib/session/issuer.ts';

const kept = JSON.stringify({ subject: 'giulia', refreshToken: 'refresh', idToken: 'id' });

/** A browser's tab, as far as a session touches it. */
const startTab = () => {
  const places = new Map([['sportello.session', kept]]);
  const listeners = new Map<string, (event: object) => void>();
  const tab = { places, gone: [] as string[], restarts: 0, isBlank: false };
  vi.stubGlobal('sessionStorage', {
    getItem: (place: string) => places.get(place) ?? null,
    setItem: (place: string, text: string) => places.set(place, text),
    removeItem: (place: string) => places.delete(place),
    clear: () => places.clear(),
  });
  vi.stubGlobal('location', {
    assign: (address: string | URL) => tab.gone.push(String(address)),
    reload: () => {
      tab.restarts += 1;
    },
  });
  vi.stubGlobal('document', {
    body: {
      replaceChildren: () => {
        tab.isBlank = true;
      },
    },
  });
  vi.stubGlobal('addEventListener', (kind: string, heard: (event: object) => void) => listeners.set(kind, heard));
  return {
    tab,
    leave: () => listeners.get('pagehide')?.({ persisted: true }),
    comeBack: () => listeners.get('pageshow')?.({ persisted: true }),
  };
};

const silent = new Promise<never>(() => undefined);
const issuer = (revoke: () => Promise<void>): Issuer => ({
  authorizationUrl: () => silent,
  exchange: () => silent,
  refresh: () => silent,
  revoke,
  endSessionUrl: async () => new URL('https://issuer.example/logout'),
});

describe('somebody who signs out', () => {
  let page: ReturnType<typeof startTab>;
  let session: Session;
  const begin = (revoke: () => Promise<void> = async () => undefined) => {
    session = createSession(issuer(revoke), 12);
  };
  beforeEach(() => {
    page = startTab();
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        postMessage = () => undefined;
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  test('leaves nothing in the tab of where they have been', async () => {
    begin();
    page.tab.places.set('sportello.seen-order', '{"numbers":["TCK1"],"address":"/desk/list?q=rossi"}');
    page.tab.places.set('sportello.sent.1', 'TCK1');
    await session.signOut();
    expect([...page.tab.places.keys()]).toEqual([]);
    expect(page.tab.gone).toEqual(['https://issuer.example/logout']);
  });

  test('is out of this tab even while the issuer does not answer', () => {
    begin(() => silent);
    session.signOut().catch(() => undefined);
    expect([...page.tab.places.keys()]).toEqual([]);
  });

  test('shows nothing to whoever presses the back button, which would bring the page back as it was', async () => {
    begin();
    await session.signOut();
    page.leave();
    expect(page.tab.isBlank).toBe(true);
    page.comeBack();
    expect(page.tab.restarts).toBe(1);
  });

  test('does not see the page of the person before, once they are in', () => {
    begin();
    page.tab.places.set('sportello.session', JSON.stringify({ subject: 'marco' }));
    page.comeBack();
    expect(page.tab).toMatchObject({ isBlank: true, restarts: 1 });
  });

  test('finds their own page as it was while they are in', () => {
    begin();
    page.leave();
    page.comeBack();
    expect(page.tab).toMatchObject({ isBlank: false, restarts: 0 });
  });
});
