import { expect } from 'vitest';
import type { MeAnswer } from '#contract/answers/me';
import { cast } from './http-cast.ts';
import { type HttpWorld, httpWorld } from './http-world.ts';

const { ada, anna } = cast;

/** Somebody of whom the desk knows nothing yet. */
export const newcomer = { ...anna, id: 'newcomer' };
const provider = 'Ateneo';
/** What the tenant file says of providers. */
export const settings = { identityProviders: [provider, 'Altro'] };

/** An administrator changes an organisation or a person. */
export const change = async ({ call }: HttpWorld, path: string, body: object) => {
  const { headers } = await call(ada, 'GET', path);
  const changed = await call(ada, 'PATCH', path, { body, headers: { 'if-match': String(headers['etag']) } });
  expect(changed.status).toBe(200);
};

/** A desk whose first organisation has a provider of its own, and owns a domain. */
export const deskOf = async (options: Parameters<typeof httpWorld>[0]) => {
  const world = await httpWorld(options);
  await change(world, '/v1/organisations/aurora', { identityProvider: provider, domains: ['canarini.example'] });
  /** The provider signs somebody in; answers how their token calls them. */
  const arrives = (subject: string, email: string, more: { name?: string; provider?: string } = {}) => {
    const username = `${provider}_${subject}`;
    world.federated.set(username, { subject, provider, email, ...more });
    return { sub: subject, username };
  };
  const enter = (claims: object) =>
    world.call<{ entrance: string }>(newcomer, 'POST', '/v1/self', { claims: { ...claims } });
  const me = (claims: object) => world.call<MeAnswer>(newcomer, 'GET', '/v1/me', { claims: { ...claims } });
  return { ...world, arrives, enter, me };
};
export type Desk = Awaited<ReturnType<typeof deskOf>>;

/** Somebody is told that nobody let them in, stays a stranger, and nothing is written. */
export const isKeptOut = async ({ enter, me, dump }: Desk, claims: object) => {
  const before = await dump();
  const { status, body } = await enter(claims);
  expect([status, body]).toMatchObject([403, { code: 'not-let-in' }]);
  expect((await me(claims)).status).toBe(401);
  expect(await dump()).toEqual(before);
};
