import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '#web/lib/api/create-api.ts';
import type { Session } from '#web/lib/session/create-session.ts';
import { SignInNeeded } from '#web/lib/session/sign-in-needed.ts';

const tokens = ['first', 'second'];

const session = (): Session => {
  let used = 0;
  return {
    accessToken: async () => tokens[used] ?? 'last',
    forgetToken: () => {
      used += 1;
    },
    expire: () => {
      throw new SignInNeeded();
    },
  } as Partial<Session> as Session;
};

const answering = (...responses: readonly Response[]) => {
  const waiting = [...responses];
  const asked = vi.fn<typeof fetch>(async () => waiting.shift() ?? Response.error());
  vi.stubGlobal('fetch', asked);
  return asked;
};

const api = () => createApi(session(), () => 'it');

describe('what a page hears from the API', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('somebody whose token was revoked early goes on with another one', async () => {
    const asked = answering(new Response(null, { status: 401 }), Response.json({ id: 'giulia' }));
    expect(await api()('getMe', {})).toMatchObject({ value: { id: 'giulia' } });
    expect(asked.mock.calls.map(([, init]) => new Headers(init?.headers).get('authorization'))).toEqual([
      'Bearer first',
      'Bearer second',
    ]);
  });

  it('somebody whose tokens are all refused is asked to sign in', async () => {
    answering(new Response(null, { status: 401 }), new Response(null, { status: 401 }));
    await expect(api()('getMe', {})).rejects.toThrow(SignInNeeded);
  });

  it('a person keeps the copy that is still true', async () => {
    const known = { value: { number: '2026-000001' }, etag: '"3"' } as never;
    const asked = answering(new Response(null, { status: 304 }));
    expect(await api()('getTicket', { path: { number: '2026-000001' }, known })).toBe(known);
    expect(new Headers(asked.mock.calls[0]?.[1]?.headers).get('if-none-match')).toBe('"3"');
  });

  it('a person who is too fast for the gateway is told so, not that the network is down', async () => {
    answering(Response.json({ message: 'Too Many Requests' }, { status: 429 }));
    await expect(api()('getMe', {})).rejects.toMatchObject({ problem: { code: 'too-many-requests', status: 429 } });
  });

  it('a page of something between the person and the API is no answer', async () => {
    answering(new Response('<html>Please accept the terms of this network</html>'));
    await expect(api()('getMe', {})).rejects.toMatchObject({ problem: { code: 'try-again' } });
  });

  it('words in an address are written so that they stay words', async () => {
    const asked = answering(Response.json({ items: [] }));
    await api()('listTickets', { query: { type: 'a&b=c', limit: 20 } });
    expect(asked.mock.calls[0]?.[0]).toBe('/v1/tickets?type=a%26b%3Dc&limit=20');
  });
});
