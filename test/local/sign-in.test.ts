import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import type { SignIn } from '#local/sign-in/create-sign-in';
import { createSignIn } from '#local/sign-in/create-sign-in';
import { signingKey } from '#local/sign-in/signing-key';
import { tokenFor } from '#local/sign-in/token-for';
import { subjectOf } from '#local/tenant/subject-of';

const anna = {
  id: 'anna',
  name: 'Anna <b>Conti</b>',
  email: 'anna@aurora.example',
  role: 'requester',
  queues: [],
  language: 'it',
  subject: subjectOf('anna@aurora.example'),
};
const file = { preset: 'consortium-portal', folder: 'tenants', demo: true };
const tenant = { ...file, id: 'demo', name: 'Aurora', timeZone: 'Europe/Rome', people: [anna], clients: [] };
const scopes = ['sportello/read', 'sportello/write'];
const page = { id: 'web', machine: false, scopes, callbacks: ['http://localhost:3000/'], logouts: [] };
const machine = {
  id: 'portal',
  machine: true,
  secret: 'secret',
  scopes: ['sportello/read'],
  callbacks: [],
  logouts: [],
};
const clients = [page, machine];
const path = '/local/sign-in';
const key = await signingKey();

const listen = async (kind: { foreignAudience?: string } = {}) => {
  const made: { signIn?: SignIn } = {};
  const server = createServer((request, response) => {
    made.signIn?.handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  made.signIn = await createSignIn({ shape: { issuer, ...kind }, tenant, clients, scopes, key, path });
  return { issuer, signIn: made.signIn, server };
};
const { issuer, signIn, server } = await listen();
const foreign = await listen({ foreignAudience: 'desk' });
afterAll(() => {
  for (const one of [server, foreign.server]) one.closeAllConnections();
  for (const one of [server, foreign.server]) one.close();
});

const publicKeys = createRemoteJWKSet(new URL(`${issuer}/jwks`));

/** A browser that keeps cookies and does not follow redirects. */
const browser = () => {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return { response, location: new URL(response.headers.get('location') ?? '/', issuer) };
  };
};

const verifier = randomBytes(32).toString('base64url');
const authorization = (more: Record<string, string> = {}) =>
  `${issuer}/auth?${new URLSearchParams({
    client_id: 'web',
    response_type: 'code',
    redirect_uri: 'http://localhost:3000/',
    scope: `openid email ${scopes.join(' ')}`,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  })}`;

const askToken = async (words: Record<string, string>, basic?: string, at = issuer) => {
  const response = await fetch(`${at}/token`, {
    method: 'POST',
    body: new URLSearchParams(words),
    ...(basic !== undefined && { headers: { authorization: `Basic ${btoa(basic)}` } }),
  });
  return (await response.json()) as Record<string, string>;
};

const signInAs = async (subject: string) => {
  const go = browser();
  const { location: choice } = await go(authorization());
  const shown = await (await go(choice.href)).response.text();
  const { location: back } = await go(choice.href, { method: 'POST', body: new URLSearchParams({ subject }) });
  const { location } = await go(back.href);
  return { shown, location };
};

describe('a person who signs in', () => {
  it('chooses who they are and comes back with a code for tokens like those of a user pool', async () => {
    const { shown, location } = await signInAs(anna.subject);
    expect(shown).toContain('anna@aurora.example');
    expect(shown).not.toContain('<b>Conti');
    const { access_token: access = '', id_token: id = '' } = await askToken({
      grant_type: 'authorization_code',
      code: location.searchParams.get('code') ?? '',
      redirect_uri: 'http://localhost:3000/',
      client_id: 'web',
      code_verifier: verifier,
    });
    const { payload, protectedHeader } = await jwtVerify(access, publicKeys, { issuer });
    expect(payload).toMatchObject({ sub: anna.subject, client_id: 'web', token_use: 'access', username: anna.subject });
    expect(payload.scope).toBe(scopes.join(' '));
    expect([payload.aud, protectedHeader.typ, protectedHeader.alg]).toEqual([undefined, undefined, 'RS256']);
    expect(decodeJwt(id)).toMatchObject({ sub: anna.subject, aud: 'web', email: anna.email });
  });

  it('gets no tokens for a code without the verifier that belongs to it', async () => {
    const { location } = await signInAs(anna.subject);
    const code = location.searchParams.get('code') ?? '';
    const words = { grant_type: 'authorization_code', code, redirect_uri: 'http://localhost:3000/', client_id: 'web' };
    expect(await askToken({ ...words, code_verifier: 'a'.repeat(43) })).toMatchObject({ error: 'invalid_grant' });
  });

  it('is not sent to a page that the stacks do not name', async () => {
    const { response } = await browser()(authorization({ redirect_uri: 'https://elsewhere.example/' }));
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  });
});

describe('a program', () => {
  const grant = { grant_type: 'client_credentials' };

  it('gets a token for itself with its secret, for what it may do and no more', async () => {
    const all = decodeJwt((await askToken(grant, 'portal:secret'))['access_token'] ?? '');
    expect(all).toMatchObject({ sub: 'portal', client_id: 'portal', scope: 'sportello/read', token_use: 'access' });
    expect(all).not.toHaveProperty('username');
    const more = await askToken({ ...grant, scope: 'sportello/write' }, 'portal:secret');
    expect(decodeJwt(more['access_token'] ?? '')['scope']).not.toContain('write');
  });

  it('gets none with another secret', async () => {
    expect(await askToken(grant, 'portal:guessed')).toMatchObject({ error: 'invalid_client' });
  });
});

describe('a developer who asks for a token', () => {
  const tokenOf = async (who: string) => decodeJwt(await signIn.accessToken(tokenFor(who, tenant, clients, scopes)));

  it('gets one for a person by id or address, and for a program by its id', async () => {
    expect(await tokenOf('anna')).toMatchObject({ iss: issuer, sub: anna.subject, client_id: 'web' });
    expect(await tokenOf('Anna@aurora.example')).toMatchObject({ sub: anna.subject });
    expect(await tokenOf('portal')).toMatchObject({ sub: 'portal', scope: 'sportello/read' });
  });

  it('is told who there is when nobody is called like that', async () => {
    await expect(tokenOf('bruno')).rejects.toThrow(/Nobody is called 'bruno'.*anna, portal/);
  });

  it('gets tokens like those of a foreign issuer where the tenant has one', async () => {
    const like = { iss: foreign.issuer, aud: 'desk', sub: 'portal' };
    const asked = await askToken({ grant_type: 'client_credentials' }, 'portal:secret', foreign.issuer);
    const minted = await foreign.signIn.accessToken(tokenFor('portal', tenant, clients, scopes));
    for (const token of [asked['access_token'] ?? '', minted]) {
      expect(decodeJwt(token)).toMatchObject(like);
      expect(decodeJwt(token)).not.toHaveProperty('token_use');
      expect(decodeProtectedHeader(token).typ).toBe('at+jwt');
    }
  });
});
