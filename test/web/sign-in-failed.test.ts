import i18next from 'i18next';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignInPage } from '#web/features/session/sign-in-page.tsx';
import type { Session } from '#web/lib/session/create-session.ts';
import { createSession } from '#web/lib/session/create-session.ts';
import { failedSignIn } from '#web/lib/session/failed-sign-in.ts';
import type { Issuer } from '#web/lib/session/issuer.ts';
import { SignInFailed } from '#web/lib/session/sign-in-failed.ts';
import { SessionContext } from '#web/lib/session/use-session.ts';
import { useSignIn } from '#web/lib/session/use-sign-in.ts';

const navigate = vi.hoisted(() => vi.fn());
vi.mock('react-router', async (original) => ({
  ...(await original<typeof import('react-router')>()),
  useNavigate: () => navigate,
}));
vi.mock('#web/lib/navigation/use-page-title.ts', () => ({ usePageTitle: () => undefined }));
vi.mock('#web/features/session/sign-in-button.tsx', () => ({
  SignInButton: ({ returnTo }: { readonly returnTo: string }) => h('a', { href: returnTo }),
}));

const asked = '/tickets/2026-000007?page=2';
const refused = new Error('the issuer refuses');
const places = new Map<string, string>();
const issuer = {
  authorizationUrl: async () => new URL('https://issuer.example/authorize'),
  exchange: () => Promise.reject(refused),
} as unknown as Issuer;

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'it', resources: { it: {} } });
});
beforeEach(() => {
  vi.stubGlobal('sessionStorage', {
    getItem: (place: string) => places.get(place) ?? null,
    setItem: (place: string, text: string) => places.set(place, text),
    removeItem: (place: string) => places.delete(place),
  });
  vi.stubGlobal('location', { assign: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('BroadcastChannel', class {});
});
afterEach(() => vi.unstubAllGlobals());

const signInPage = (state: unknown): string => {
  const entry = { pathname: '/sign-in', search: '?failed=true', state };
  return renderToStaticMarkup(h(MemoryRouter, { initialEntries: [entry] }, h(SignInPage)));
};

describe('somebody whose sign-in did not work', () => {
  it('is brought to the page that they had asked for by the next one', () => {
    expect(signInPage(failedSignIn.entryFor(asked).state)).toContain(`href="${asked}"`);
  });

  it('is brought home where nobody knows what they had asked for', () => {
    for (const state of [null, undefined, 'https://elsewhere.example', { returnTo: 7 }]) {
      expect(signInPage(state)).toContain('href="/"');
    }
  });

  it('has not lost that page when the issuer refuses them', async () => {
    const session = createSession(issuer, 12);
    await session.signIn(asked);
    const [place = ''] = places.keys();
    const callback = new URL(`https://desk.example/callback?state=${place.slice('sportello.sign-in.'.length)}`);
    const failure = await session.finishSignIn(callback).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SignInFailed);
    expect(failure).toMatchObject({ returnTo: asked, cause: refused });
  });

  it('has not lost that page when the issuer cannot be reached', async () => {
    const session = { signIn: () => Promise.reject(refused) } as unknown as Session;
    let signIn: ReturnType<typeof useSignIn> | undefined;
    const Asking = () => {
      signIn = useSignIn();
      return null;
    };
    const asking = h(SessionContext, { value: session }, h(Asking));
    renderToStaticMarkup(h(MemoryRouter, null, asking));
    await signIn?.(asked);
    expect(navigate).toHaveBeenCalledWith(failedSignIn.page, failedSignIn.entryFor(asked));
  });
});
