import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { issuer } from '#support/http-event';
import { httpRefusals } from '#support/http-refusals';
import { openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const foreignWorld = await httpWorld({ kind: 'foreign' });
const refused = httpRefusals(world);
const { anna, emma, olga, robot, dario, dora } = cast;
const unauthorized = { status: 401, code: 'token-not-accepted' } as const;
const body = openingBody();

describe('a person', () => {
  it.each<[string, Record<string, unknown>]>([
    ['an ID token', { token_use: 'id' }],
    ['a token of no kind', { token_use: undefined }],
    ['a token of two kinds', { token_use: ['access', 'id'] }],
    ['a token for another client', { client_id: 'another' }],
    ['a token for no client', { client_id: undefined }],
    ['an ID token whose audience is our client', { client_id: undefined, aud: 'web', token_use: 'id' }],
    ['a token from another issuer', { iss: 'https://elsewhere.example' }],
    ['a token from an issuer that begins alike', { iss: `${issuer}/` }],
    ['a token from no issuer', { iss: undefined }],
    ['a token for nobody', { sub: undefined }],
    ['a token for an empty name', { sub: '' }],
    ['a token for several people', { sub: ['sub-anna'] }],
    ['a token for somebody unknown', { sub: 'sub-nobody' }],
    ['a token for what every object inherits', { sub: '__proto__' }],
    ['a token that claims another person', { sub: 'sub-nobody', username: 'anna', email: anna.email, person: 'anna' }],
  ])('with %s is not let in', async (_what, claims) => {
    await refused(anna, 'GET /v1/me', { claims }, unauthorized);
    await refused(anna, 'POST /v1/tickets', { claims, body }, unauthorized);
    await refused(anna, 'POST /v1/tickets', { claims, text: '{' }, unauthorized);
  });

  it('without a token is not let in', async () => {
    await refused(null, 'GET /v1/me', {}, unauthorized);
    await refused(null, 'POST /v1/tickets', { body }, unauthorized);
    await refused(null, 'GET /v1/tickets/2026-000001', { headers: { 'x-person': 'anna' } }, unauthorized);
  });

  it('without a token reads what everybody may read', async () => {
    for (const path of ['/v1/health', '/openapi.json', '/docs']) {
      expect((await world.call(null, 'GET', path)).status).toBe(200);
    }
  });

  it('gains nothing by claims about role, organisation or groups', async () => {
    const claims = { role: 'supervisor', organisation: 'aurora-2', queues: 'students', 'cognito:groups': '[admins]' };
    const { body: me } = await world.call(anna, 'GET', '/v1/me', { claims });
    expect(me).toMatchObject({ id: 'anna', role: 'requester', organisation: { id: 'aurora' } });
  });

  it('who is disabled is not let in, whatever they send', async () => {
    for (const who of [dario, dora]) {
      await refused(who, 'GET /v1/me', {}, unauthorized);
      await refused(who, 'POST /v1/tickets', { body }, unauthorized);
      await refused(who, 'POST /v1/tickets', { text: '{' }, unauthorized);
      await refused(who, 'GET /v1/tickets?colour=red', {}, unauthorized);
    }
  });

  it('who is disabled now is out at once, and in again when enabled', async () => {
    expect((await world.call(emma, 'GET', '/v1/me')).status).toBe(200);
    await world.become({ ...emma, disabled: true });
    await refused(emma, 'GET /v1/me', {}, unauthorized);
    await world.become({ ...emma, disabled: false });
    expect((await world.call(emma, 'GET', '/v1/me')).status).toBe(200);
  });

  it('who has changed role or organisation is what the table says at once', async () => {
    await world.become({ ...emma, organisation: 'aurora-2', role: 'referent' });
    expect((await world.call(emma, 'GET', '/v1/me')).body).toMatchObject({
      role: 'referent',
      organisation: { id: 'aurora-2' },
    });
    await world.become(emma);
  });
});

describe('an API client', () => {
  it('is known by its own id', async () => {
    expect((await world.call(robot, 'GET', '/v1/me')).body).toMatchObject({ id: 'robot', role: 'api_client' });
  });

  it('does not change preferences, which machines do not have', () =>
    refused(robot, 'PATCH /v1/me', { body: { language: 'en' } }, { status: 403, code: 'not-allowed' }));
});

describe('a person who signs in at a foreign provider', () => {
  const token = (header: object) => ({
    authorization: `Bearer ${Buffer.from(JSON.stringify(header)).toString('base64url')}.canary.signature`,
  });
  const claims = { token_use: undefined, client_id: undefined, aud: 'web' };
  const accessToken = token({ typ: 'at+jwt', alg: 'RS256' });

  it.each([
    ['for our audience', claims, accessToken],
    ['for several audiences', { ...claims, aud: '[other web]' }, accessToken],
    ['whose type is written in capitals', claims, token({ typ: 'AT+JWT' })],
    ['whose type is written in full', claims, token({ typ: 'application/at+jwt' })],
  ])('is let in with an access token %s', async (_what, given, headers) => {
    const { status, body: me } = await foreignWorld.call(olga, 'GET', '/v1/me', { claims: given, headers });
    expect([status, me]).toMatchObject([200, { id: 'olga' }]);
  });

  it.each([
    ['an ID token', claims, token({ typ: 'JWT' })],
    ['a token of no type', claims, token({})],
    ['a token that cannot be read', claims, { authorization: 'Bearer canary' }],
    ['no token', claims, { authorization: '' }],
    ['a token for another audience', { ...claims, aud: 'webs' }, accessToken],
    ['a token for no audience', { ...claims, aud: undefined }, accessToken],
    ['what only a pool would say', { token_use: 'access', client_id: 'web' }, token({ typ: 'JWT' })],
  ])('is not let in with %s', async (_what, given, headers) => {
    await httpRefusals(foreignWorld)(olga, 'GET /v1/me', { claims: given, headers }, unauthorized);
  });
});
