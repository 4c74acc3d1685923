import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSystem } from '#local/control/local-system';
import { startLocal } from '#local/start-local';
import { opening } from '#support/local/tell-story';
import { webSession } from '#support/local/web-session';
import { madeUpPages } from '#support/made-up-pages';

const pages = madeUpPages();
let system: LocalSystem;
beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sportello-web-'));
  system = await startLocal({ tenant: 'demo', port: 0, inMemory: true, dir, web: pages });
}, 120_000);
afterAll(() => system.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${system.url}${path}`, { method, headers, redirect: 'manual' });

describe('a person with a browser', () => {
  it('gets the page at its address and at every address of the app, guarded by the stacks’ own policy', async () => {
    for (const path of ['/', '/tickets/2026-000001', '/desk/list?queue=students', '/callback?code=1']) {
      const page = await get(path);
      expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
        ...[200, 'text/html'],
        expect.stringContaining('<title>Sportello</title>'),
      ]);
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
      expect(policy).toContain(`connect-src 'self' ${system.url} `);
      expect(policy).toContain(system.cloud.place.aws);
      expect(policy).not.toContain('amazon');
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('strict-transport-security')).toBeNull();
    }
  });

  it('keeps the parts of a page for a year and asks for the page itself each time', async () => {
    const part = await get('/assets/app-5fa1c0de.js', { 'accept-encoding': 'gzip, br' });
    expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect([part.headers.get('content-type'), part.headers.get('content-encoding')]).toEqual(['text/javascript', 'br']);
    const page = await get('/');
    const known = await get('/', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is sent the length and no content when asking for the head only', async () => {
    const head = await get('/robots.txt', {}, 'HEAD');
    expect([head.status, Number(head.headers.get('content-length')) > 10, await head.text()]).toEqual([200, true, '']);
  });

  it('is found by search engines on the start page and nowhere else', async () => {
    const heard = async (path: string) => (await get(path)).headers.get('x-robots-tag');
    expect([await heard('/'), await heard('/robots.txt')]).toEqual([null, null]);
    for (const path of ['/tickets', '/config.json', '/v1/health', '/docs']) expect(await heard(path)).toBe('noindex');
  });

  it('is told that a file does not exist, and gets none from beside the pages', async () => {
    for (const path of ['/nothing.png', '/assets/..%2f..%2fpackage.json', '/%2e%2e%2fpackage.json'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect((await get('/', {}, 'POST')).status).toBe(403);
  });

  it('gets the API’s own answers where nothing is: a problem as JSON, never a page', async () => {
    const answer = await get('/v1/nothing');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
    expect((await get('/v1/me')).status).toBe(401);
  });

  it('sees a new build without a restart', async () => {
    writeFileSync(join(pages, 'fresh.txt'), 'first');
    expect(await (await get('/fresh.txt')).text()).toBe('first');
    writeFileSync(join(pages, 'fresh.txt'), 'second, and longer');
    expect(await (await get('/fresh.txt')).text()).toBe('second, and longer');
  });
});

describe('the pages', () => {
  it('are told of their tenant, of where people sign in, and that they are on one machine', async () => {
    expect(await (await get('/config.json')).json()).toEqual({
      tenant: {
        ...{ name: 'Consorzio Aurora', language: 'it', timeZone: 'Europe/Rome' },
        contact: 'assistenza@consorzio-aurora.example',
        accent: { light: '#0b5450', dark: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      },
      signIn: {
        ...{ issuer: `${system.url}/local/sign-in`, clientId: 'web' },
        scope: 'openid email sportello/read sportello/write',
        sessionHours: 12,
      },
      local: true,
    });
  });

  it('hear who there is to choose from', async () => {
    const { items } = (await (await get('/local/people')).json()) as { items: Record<string, unknown>[] };
    expect(items.find(({ id }) => id === 'sara')).toEqual({
      ...{ id: 'sara', name: 'Sara Neri', role: 'operator', email: 'sara.neri@consorzio-aurora.example' },
      ...{ queues: ['students', 'students_second'], language: 'it' },
    });
    expect(items.find(({ id }) => id === 'ada')).toMatchObject({ role: 'tenant_admin' });
  });
});

describe('a person of the demo', () => {
  it('signs in with one click and is known to the API', async () => {
    const session = await webSession(system.url);
    const { access_token: token } = await session.signIn({ login_hint: 'giulia' });
    const me = await get('/v1/me', { authorization: `Bearer ${token}` });
    expect(await me.json()).toMatchObject({ name: 'Giulia Conti' });
  });

  it('becomes another person with one click, in the same browser', async () => {
    const session = await webSession(system.url);
    const subjects: unknown[] = [];
    for (const who of ['giulia', 'sara', 'sara'])
      subjects.push(decodeJwt((await session.signIn({ login_hint: who })).id_token)['email']);
    const [giulia, sara] = ['giulia.conti@ateneo-aurora.example', 'sara.neri@consorzio-aurora.example'];
    expect(subjects).toEqual([giulia, sara, sara]);
  });

  it('has to choose where the hint names nobody', async () => {
    const session = await webSession(system.url);
    await expect(session.signIn({ login_hint: 'nobody' })).rejects.toThrow(/leads nowhere/);
  });

  it('stays signed in by a refresh token, until it is taken back', async () => {
    const session = await webSession(system.url);
    const { refresh_token: refresh } = await session.signIn({ login_hint: 'giulia' });
    for (const again of [await session.refresh(refresh), await session.refresh(refresh)]) {
      const me = await get('/v1/me', { authorization: `Bearer ${again.access_token}` });
      expect(me.status).toBe(200);
      expect(decodeJwt(again.access_token)['scope']).toBe('sportello/read sportello/write');
    }
    expect(await session.revoke(refresh)).toBe(200);
    expect((await session.refresh(refresh)).error).toBe('invalid_grant');
  });

  it('signs out without being asked again and has to sign in anew', async () => {
    const session = await webSession(system.url);
    const { id_token: token } = await session.signIn({ login_hint: 'giulia' });
    expect((await session.signIn({})).access_token).toBeTypeOf('string');
    expect((await session.signOut(token)).href).toBe(`${system.url}/`);
    await expect(session.signIn({})).rejects.toThrow(/leads nowhere/);
  });

  it('can use pages in development, which another port serves', async () => {
    const origin = 'http://localhost:5173';
    const session = await webSession(system.url, origin);
    expect((await session.signIn({ login_hint: 'giulia' })).access_token).toBeTypeOf('string');
    const answer = await session.post({ grant_type: 'refresh_token', refresh_token: 'unknown' });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    await expect((await webSession(system.url, 'http://localhost:3000')).signIn({})).rejects.toThrow(/leads nowhere/);
  });

  it('finds in a mail the address of the ticket on this machine', async () => {
    const answer = await fetch(`${system.url}/v1/tickets`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await system.token('giulia')}`,
        'content-type': 'application/json',
        'idempotency-key': 'web-test-mail-link',
      },
      body: JSON.stringify(opening),
    });
    const { number } = (await answer.json()) as { number: string };
    await system.idle();
    expect(JSON.stringify(system.inbox())).toContain(`${system.url}/tickets/${number}`);
  });
});
