import { createHmac } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { issuer } from '#support/http-event';
import { openingBody } from '#support/http-work';
import { tokens } from '#support/local/gateway-world';
import { claimsOf, frontDoor } from '#support/security/front-door';

const { get, complaints, world } = await frontDoor();
const { anna, bruno, otherAnna, olga, dario, dora, emma } = cast;

const now = (): number => Math.floor(Date.now() / 1000);
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const annas = (more: JWTPayload = {}): JWTPayload => ({ ...claimsOf(anna), ...more });
const without = (name: string): JWTPayload =>
  Object.fromEntries(Object.entries(annas()).filter(([claim]) => claim !== name));

/** A token with a header of the caller's choice, signed with a secret of theirs. */
const withHeader = (header: object, claims = annas()): string => {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${createHmac('sha256', 'secret').update(text).digest('base64url')}`;
};
/** Somebody else's claims under a signature of ours. */
const swapped = async (): Promise<string> => {
  const [header, , signature] = (await tokens.signed(annas())).split('.');
  return `${header}.${encoded(claimsOf(olga))}.${signature}`;
};

const ask = async (token: string, path = '/v1/me', init: RequestInit = {}) => {
  const response = await get(path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const open = (token: string) =>
  ask(token, '/v1/tickets', {
    method: 'POST',
    body: JSON.stringify(openingBody()),
    headers: { 'content-type': 'application/json' },
  });

/** Kinds of bad tokens that the gateway turns away, as AWS's authorizer does (FAULTS 2.13). */
const refusedBefore: readonly (readonly [what: string, token: () => Promise<string> | string])[] = [
  ['1: alg none', () => tokens.unsigned(annas())],
  ['1: alg none, in capitals', () => `${encoded({ alg: 'NONE' })}.${encoded(annas())}.`],
  ['2: HS256 with the public key as the secret', () => tokens.signedWithPublicKey(annas())],
  ['3: the key id of a key that nobody knows', () => tokens.withUnknownKey(annas())],
  ['3: our key id and the signature of another key', () => tokens.signedByAnother(annas())],
  ['3: a key id that is a path', () => withHeader({ alg: 'RS256', kid: '../../dev/null' })],
  ['3: a key of its own', () => withHeader({ alg: 'RS256', kid: 'ours', jwk: { kty: 'oct', k: 'c2VjcmV0' } })],
  ['3: the address of keys of its own', () => withHeader({ alg: 'RS256', jku: 'https://evil.example/jwks' })],
  ['4: another issuer', () => tokens.signed(annas({ iss: 'https://evil.example/pool' }))],
  ['4: an issuer that begins like ours', () => tokens.signed(annas({ iss: `${issuer}.evil.example` }))],
  ['5: another client', () => tokens.signed(annas({ client_id: 'another' }))],
  ['5: another audience, which counts before the client', () => tokens.signed(annas({ aud: 'another' }))],
  ['7: an end that has passed', () => tokens.signed(annas({ exp: now() - 5 }))],
  ['7: no end', () => tokens.signed(without('exp'))],
  ['8: a beginning to come', () => tokens.signed(annas({ nbf: now() + 3600 }))],
  [
    '11: a client of client credentials that nobody knows',
    () => tokens.signed(annas({ sub: 'spy', client_id: 'spy' })),
  ],
  ['13: the claims of somebody else under a signature of ours', swapped],
  ['14: nothing', () => ''],
  ['14: nonsense', () => 'null'],
  ['14: a list', () => '[]'],
];

/** Kinds that pass the gateway, because AWS's authorizer cannot tell them; the functions turn them away. */
const refusedWithin: readonly (readonly [what: string, claims: JWTPayload])[] = [
  ['6: an ID token', annas({ token_use: 'id' })],
  ['6: an ID token whose audience is ours', { ...without('client_id'), aud: 'web', token_use: 'id' }],
  ['6: no kind', without('token_use')],
  ['9: no subject', without('sub')],
  ['9: an empty subject', annas({ sub: '' })],
  ['9: a subject that every object inherits', annas({ sub: '__proto__' })],
  ['9: a subject that nobody has', annas({ sub: 'sub-nobody' })],
  ['12: a person who was disabled', claimsOf(dario)],
  ['12: an operator who was disabled', claimsOf(dora)],
];

describe('SEC-TOKENS (FAULTS 2.13, 5.11; GLPI CVE-2026-23624): somebody with a token of kind', () => {
  it.each(refusedBefore)('%s is turned away by the gateway, before any code of ours', async (_what, make) => {
    const token = await make();
    for (const answer of [await ask(token), await open(token)]) {
      expect([answer.status, answer.text]).toEqual([401, '{"message":"Unauthorized"}']);
    }
  });

  it.each(refusedWithin)('%s is turned away by the functions, all with the same words', async (_what, claims) => {
    const token = await tokens.signed(claims);
    for (const answer of [await ask(token), await open(token)]) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
      expect(JSON.parse(answer.text)).toEqual({
        type: '/docs#token-not-accepted',
        title: expect.any(String),
        status: 401,
        code: 'token-not-accepted',
        requestId: answer.headers.get('x-request-id'),
      });
    }
  });

  it.each(['sportello/read', 'openid', '', 'sportello/writer'])('10: the scope "%s" may not open', async (scope) => {
    const answer = await open(await tokens.signed(annas({ scope })));
    expect([answer.status, answer.text]).toEqual([403, '{"message":"Forbidden"}']);
  });

  it('12: somebody who is disabled now is out with the token that was good before', async () => {
    const token = await tokens.signed(claimsOf(emma));
    expect((await ask(token)).status).toBe(200);
    await world.become({ ...emma, disabled: true });
    expect((await ask(token)).status).toBe(401);
    await world.become(emma);
  });
});

describe('SEC-CLAIMS (FAULTS 1.28, Zammad CVE-2026-34720): somebody with a good token of their own', () => {
  const me = { id: 'anna', role: 'requester', organisation: { id: 'aurora', name: 'Ateneo' } };

  it('13: gains nothing by what else the token says', async () => {
    const forged = {
      ...{ tenant: 'other', organisation: 'aurora-2', 'custom:organisation': 'aurora-2', role: 'supervisor' },
      ...{ 'cognito:groups': ['admins'], username: 'olga', email: olga.email, person: 'olga', azp: 'robot' },
    };
    const { status, text } = await ask(await tokens.signed(annas(forged)));
    expect([status, JSON.parse(text)]).toMatchObject([200, me]);
  });

  it.each([
    'x-user x-user-id x-person x-remote-user remote-user x-forwarded-user x-forwarded-email x-auth-request-user',
    'x-amzn-oidc-identity x-amzn-oidc-data x-amz-security-token x-authenticated-userid x-original-user x-sub',
    'x-tenant x-organisation x-role x-forwarded-host x-original-url x-rewrite-url x-http-method-override forwarded',
  ])('gains nothing by headers that name another: %s', async (names) => {
    const token = await tokens.signed(annas());
    for (const name of names.split(' ')) {
      for (const value of [olga.id, `sub-${olga.id}`, String(olga.email), otherAnna.organisation]) {
        const { status, text } = await ask(token, '/v1/me', { headers: { [name]: value } });
        expect([status, JSON.parse(text)]).toMatchObject([200, me]);
      }
    }
  });

  it('with two tokens is nobody, whichever comes first', async () => {
    const [mine, brunos] = [await tokens.signed(annas()), await tokens.signed(claimsOf(bruno))];
    for (const authorization of [
      `Bearer ${mine}, Bearer ${brunos}`,
      `Bearer ${mine}\tBearer ${brunos}`,
      `${mine} ${brunos}`,
    ]) {
      const response = await get('/v1/me', { headers: { authorization } });
      expect(response.status).toBe(401);
    }
  });

  it('gives the token in the address, in a cookie or in the body and is not let in', async () => {
    const token = await tokens.signed(annas());
    const tries = [
      get(`/v1/me?access_token=${token}`),
      get('/v1/me', { headers: { cookie: `access_token=${token}; authorization=Bearer ${token}` } }),
      get('/v1/tickets', { method: 'POST', body: JSON.stringify({ access_token: token }) }),
      get('/v1/me', { headers: { authorization: `Basic ${token}` } }),
      get('/v1/me', { headers: { 'x-authorization': `Bearer ${token}` } }),
    ];
    for (const response of await Promise.all(tries)) expect(response.status).toBe(401);
    expect(complaints).toEqual([]);
  });
});
