import { describe, expect, it } from 'vitest';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import type { Door, DoorInput } from '#runtime/http/door';
import { type AcceptedTokens, openSession } from '#runtime/http/open-session';
import { runLink } from '#support/run-link';
import type { Session, Sessions } from '#use-cases/ports';

const issuer = 'https://sign-in.example/pool';
const now = '2026-01-02T03:04:05.678Z';
const pool: AcceptedTokens = { issuer, kind: 'pool', clients: new Set(['web', 'robot']) };
const foreign: AcceptedTokens = { ...pool, kind: 'foreign' };
const claims = { iss: issuer, sub: 'sub-anna', token_use: 'access', client_id: 'web', aud: 'web' };
const enter = async () => ({ ok: true, value: { status: 200 } }) as const;
const doorOf = (contract: AnyContract, access: Door['access'] = 'session'): Door => ({ contract, access, enter });
const tokenOf = (header: unknown): string =>
  `${Buffer.from(typeof header === 'string' ? header : JSON.stringify(header)).toString('base64url')}.claims.signature`;

interface Asked {
  readonly tokens?: AcceptedTokens;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly authorization?: string;
  readonly input?: Partial<DoorInput>;
  readonly person?: Partial<Session['person']> | null;
  readonly access?: Door['access'];
}

const ask = async ({ tokens = pool, authorization, person = {}, access, ...asked }: Asked) => {
  const opened: unknown[] = [];
  const session = person && ({ person: { id: 'anna', disabled: false, ...person } } as Session);
  const sessions: Sessions = {
    open: async (...wanted) => {
      opened.push(wanted);
      return session ?? undefined;
    },
  } as Sessions;
  const link = openSession({ sessions, clock: { now: () => now }, tokens });
  const exchange = await runLink(
    link,
    {
      headers: authorization === undefined ? {} : { authorization },
      claims: 'claims' in asked ? asked.claims : claims,
    } as never,
    { door: doorOf(contracts.openTicket, access), ...(asked.input && { input: asked.input as DoorInput }) },
  );
  return { opened, session: exchange.session, caller: exchange.caller, given: session };
};
const refused = async (asked: Asked) => {
  await expect(ask(asked)).rejects.toMatchObject({
    code: 'token-not-accepted',
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });
};
const identity = { issuer, subject: 'sub-anna' };
const without = (claim: string) => Object.fromEntries(Object.entries(claims).filter(([name]) => name !== claim));

describe('a person with a token of the pool', () => {
  it('is let in, and what the request needs is read at once', async () => {
    const { opened, session, given } = await ask({});
    expect(opened).toStrictEqual([[identity, { now }]]);
    expect(session).toBe(given);
    const input = { path: { number: 'A1' }, idempotencyKey: 'k' };
    const more = { now, number: 'A1', idempotency: { route: 'openTicket', key: 'k' } };
    expect((await ask({ input })).opened).toStrictEqual([[identity, more]]);
    expect((await ask({ input: { path: {} } })).opened).toStrictEqual([[identity, { now }]]);
  });

  it('is let in by another client that was accepted', async () => {
    expect((await ask({ claims: { ...claims, client_id: 'robot' } })).opened).toHaveLength(1);
  });

  it.each([
    ['from elsewhere', { ...claims, iss: 'https://sign-in.example' }],
    ['from nowhere', without('iss')],
    ['for nobody', without('sub')],
    ['for the empty name', { ...claims, sub: '' }],
    ['for a number', { ...claims, sub: 7 }],
    ['that says who they are, not what they may', { ...claims, token_use: 'id' }],
    ['of no use', without('token_use')],
    ['of a foreign client', { ...claims, client_id: 'other' }],
    ['of no client', without('client_id')],
    ['that the gateway did not read', undefined],
  ])('is not let in with one %s', async (_what, given) => {
    await refused({ claims: given as never });
  });

  it('is not let in when nobody knows them, or they were dismissed', async () => {
    await refused({ person: null });
    await refused({ person: { disabled: true } });
  });

  it('is not asked for at a door that is open to all', async () => {
    const { opened, session } = await ask({ access: 'public', claims: undefined as never });
    expect([opened, session]).toEqual([[], undefined]);
  });
});

describe('somebody who signs in for the first time', () => {
  const access = 'token';

  it('is called by the user name of their token, and nobody is looked for among the people', async () => {
    const { caller, opened } = await ask({ access, claims: { ...claims, username: 'Ateneo_anna' } });
    expect(caller).toStrictEqual({ identity, username: 'Ateneo_anna' });
    expect(opened).toEqual([]);
  });

  it.each([[{}], [{ username: '' }], [{ username: 7 }]])(
    'has no name that the user pool could be asked for with %j in the token',
    async (more) => {
      expect((await ask({ access, claims: { ...claims, ...more } })).caller).toStrictEqual({ identity });
    },
  );
});

describe('a person with a token of another provider', () => {
  const authorization = `Bearer ${tokenOf({ typ: 'at+jwt' })}`;

  it.each(['at+jwt', 'AT+JWT', 'application/at+jwt', 'Application/At+Jwt'])(
    'is let in with the type %s',
    async (typ) => {
      expect((await ask({ tokens: foreign, authorization: `Bearer ${tokenOf({ typ })}` })).opened).toStrictEqual([
        [identity, { now }],
      ]);
    },
  );

  it.each(['bearer  ', 'BEARER ', 'Bearer\t', ''])('is let in however the token is announced: %j', async (prefix) => {
    const asked = { tokens: foreign, authorization: `${prefix}${tokenOf({ typ: 'at+jwt' })}` };
    expect((await ask(asked)).opened).toHaveLength(1);
  });

  it.each([
    ...[
      { typ: 'JWT' },
      { typ: 'id+jwt' },
      { typ: 'xat+jwt' },
      { typ: 'at+jwtx' },
      { typ: 'text/at+jwt' },
      { typ: 'at jwt' },
    ],
    ...[{}, { typ: null }, 'no json', ''],
  ])('is not let in with the header %j', async (header) => {
    await refused({ tokens: foreign, authorization: `Bearer ${tokenOf(header)}` });
  });

  it('is not let in without a token, or with one announced within another', async () => {
    await refused({ tokens: foreign });
    const token = tokenOf({ typ: 'at+jwt' });
    await refused({ tokens: foreign, authorization: `xBearer ${token}` });
    await refused({ tokens: foreign, authorization: `${token.slice(0, 4)}Bearer ${token.slice(4)}` });
  });

  it.each(['web', '[web]', '[other web]', '[other, web]', 'other,web', '[web other]', ['other', 'web']])(
    'is let in for the audience %j',
    async (aud) => {
      expect((await ask({ tokens: foreign, authorization, claims: { ...claims, aud } })).opened).toHaveLength(1);
    },
  );

  it.each(['other', '[other]', '', '[]', 'webx', 'w eb', 'we[b', 'we]b', '[[web]]'])(
    'is not let in for the audience %j',
    async (aud) => {
      await refused({ tokens: foreign, authorization, claims: { ...claims, aud } });
    },
  );

  it('is not let in by what only the pool says', async () => {
    await refused({ tokens: foreign, authorization, claims: without('aud') });
    await refused({ tokens: pool, authorization, claims: without('client_id') });
  });
});
