import type { JWTPayload } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { gatewayWorld, goodClaims, issuer, tokens } from '#support/local/gateway-world';

const world = await gatewayWorld();
afterAll(world.stop);

const ask = async (authorization: string | undefined, method = 'GET') => {
  const response = await world.get('/v1/tickets', {
    method,
    ...(authorization !== undefined && { headers: { authorization } }),
  });
  return {
    status: response.status,
    body: await response.json(),
    challenge: response.headers.get('www-authenticate'),
  };
};

const now = () => Math.floor(Date.now() / 1000);

describe('whoever calls the API', () => {
  it.each(['Bearer ', 'bearer ', ''])('is let in with a good token after "%s"', async (word) => {
    expect((await ask(word + (await tokens.signed(goodClaims())))).status).toBe(200);
  });

  it('is let in twice with the same token, but not after it has ended', async () => {
    const token = await tokens.signed({ ...goodClaims(), exp: now() + 1 });
    expect((await ask(token)).status).toBe(200);
    expect((await ask(token)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await ask(token)).status).toBe(401);
  });

  it('without a token is asked for one', async () => {
    expect(await ask(undefined)).toEqual({ status: 401, body: { message: 'Unauthorized' }, challenge: 'Bearer' });
  });

  it.each<[what: string, token: () => Promise<string> | string]>([
    ['nonsense', () => 'nonsense'],
    ['three pieces of nonsense', () => 'a.b.c'],
    ['a token that has ended', () => tokens.signed({ ...goodClaims(), exp: now() - 1 })],
    ['a token without an end', () => tokens.signed(without('exp'))],
    ['a token of tomorrow', () => tokens.signed({ ...goodClaims(), nbf: now() + 86_400 })],
    ['a token that was issued tomorrow', () => tokens.signed({ ...goodClaims(), iat: now() + 86_400 })],
    ['a token of another issuer', () => tokens.signed({ ...goodClaims(), iss: 'https://elsewhere.example' })],
    ['a token of an issuer that begins alike', () => tokens.signed({ ...goodClaims(), iss: `${issuer}/other` })],
    ['a token for another client', () => tokens.signed({ ...goodClaims(), client_id: 'other' })],
    ['a token for another audience', () => tokens.signed({ ...goodClaims(), aud: 'other' })],
    ['a token for nobody', () => tokens.signed(without('client_id'))],
    ['a token that nobody signed', () => tokens.unsigned(goodClaims())],
    ['a token signed with the public key', () => tokens.signedWithPublicKey(goodClaims())],
    ['a token signed by somebody else', () => tokens.signedByAnother(goodClaims())],
    ['a token signed with an unknown key', () => tokens.withUnknownKey(goodClaims())],
  ])('with %s is not let in', async (_what, token) => {
    const answer = await ask(`Bearer ${await token()}`);
    expect(answer).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
    expect(answer.challenge).toMatch(/^Bearer scope="" error="invalid_token" error_description="the token /);
  });

  it('is told which audience was wrong in the words of AWS', async () => {
    const { challenge } = await ask(await tokens.signed({ ...goodClaims(), client_id: 'other' }));
    expect(challenge).toContain('error_description="the token does not have a valid audience"');
  });

  it.each(['sportello/read', '', 'sportello/writer'])('with the scope "%s" may not write', async (scope) => {
    const answer = await ask(await tokens.signed({ ...goodClaims(), scope }), 'POST');
    expect(answer).toMatchObject({ status: 403, body: { message: 'Forbidden' } });
  });

  it('with an ID token that claims our scope passes the gateway, which cannot tell it from an access token', async () => {
    const { client_id: aud, ...claims } = goodClaims();
    const token = await tokens.signed({ ...claims, aud: String(aud), token_use: 'id' });
    expect((await ask(token)).status).toBe(200);
  });
});

const without = (name: string): JWTPayload =>
  Object.fromEntries(Object.entries(goodClaims()).filter(([claim]) => claim !== name));
