import { describe, expect, it } from 'vitest';
import type { AnyContract } from '#contract/contract';
import { repeatableOf } from '#http/repeatable';
import { correlate } from '#runtime/http/correlate';
import type { Door } from '#runtime/http/door';
import type { HttpEvent } from '#runtime/http/exchange';
import { parseRequest } from '#runtime/http/parse-request';
import { eventOf, runLink, type Said } from '#support/run-link';

const plain: AnyContract = { operation: 'getMe', summary: 'x' };
const doorOf = (contract: AnyContract): Door => ({
  contract,
  access: 'session',
  enter: async () => ({ ok: true, value: { status: 200 } }),
});

const read = (contract: AnyContract, said: Said) => runLink(parseRequest(), said, { door: doorOf(contract) });
const refusal = async (contract: AnyContract, said: Said) => {
  const { malformed, input } = await read(contract, said);
  expect(input).toBeUndefined();
  return malformed?.code;
};
const keysOf = async (contract: AnyContract, headers: HttpEvent['headers']) => {
  const { input } = await read(contract, { headers });
  const { path: _path, query: _query, body: _body, ...more } = input ?? {};
  return more;
};

describe('headers that somebody sends', () => {
  const idempotent = { ...plain, idempotent: true } as const;

  it.each(['!', 'a', '~', 'Key-1', 'k'.repeat(128)])('may repeat a request under the key %j', async (key) => {
    expect(await keysOf(idempotent, { 'idempotency-key': key })).toEqual({ idempotencyKey: key });
    expect(await keysOf(plain, { 'idempotency-key': key })).toEqual({});
  });

  it.each(['', ' ', 'a b', 'a ', ' a', 'é', 'a\u007f', '\u0000', 'k'.repeat(129)])(
    'may not repeat a request under the key %j',
    async (key) => {
      expect(await refusal(idempotent, { headers: { 'idempotency-key': key } })).toBe('bad-idempotency-key');
    },
  );

  it('may leave out the key', async () => {
    expect(await keysOf(idempotent, {})).toStrictEqual({});
  });

  it('may name the version that was read', async () => {
    const [match, noneMatch] = [{ 'if-match': '"1"' }, { 'if-none-match': '"2"' }];
    expect(await keysOf({ ...plain, ifMatch: 'required' }, match)).toEqual({ ifMatch: '"1"' });
    expect(await keysOf({ ...plain, ifMatch: 'operators' }, {})).toEqual({});
    expect(await keysOf(plain, { ...match, ...noneMatch })).toEqual({ ifMatch: '"1"' });
    expect(await keysOf({ ...plain, ifNoneMatch: true }, noneMatch)).toEqual({ ifNoneMatch: '"2"' });
    expect(await keysOf({ ...plain, ifNoneMatch: true }, {})).toEqual({});
    expect(await refusal({ ...plain, ifMatch: 'required' }, {})).toBe('if-match-required');
  });

  it.each(['a', 'A.b_c-9', 'r'.repeat(128)])('may name the request %j', async (id) => {
    expect(await runLink(correlate(), { headers: { 'x-request-id': id } })).toEqual({ requestId: id });
  });

  it.each(['', ' ', 'a b', 'a/b', 'é', 'a\n', '\na', 'r'.repeat(129)])('may not name it %j', async (id) => {
    const exchange = await runLink(correlate(), { headers: { 'x-request-id': id } });
    expect(exchange).toEqual({ requestId: 'from-the-gateway' });
  });

  it('may be missing altogether', async () => {
    expect(await runLink(correlate(), { headers: undefined as never })).toEqual({ requestId: 'from-the-gateway' });
  });

  it.each(['after', 'onError'] as const)('come back with the name of the request, %s', async (when) => {
    const answer = (response?: object) => {
      const request = { event: eventOf({}), context: { exchange: { requestId: 'r' } }, response };
      correlate()[when]?.(request as never);
      return request.response;
    };
    const shared = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-request-id': 'r' };
    expect(answer()).toEqual({ headers: shared });
    const own = { statusCode: 200, headers: { 'cache-control': 'private', 'x-request-id': 'forged', etag: '"1"' } };
    expect(answer(own)).toEqual({ statusCode: 200, headers: { ...shared, 'cache-control': 'private', etag: '"1"' } });
  });

  it('make a request the same by operation, path, body and key', () => {
    const request = { path: { number: 'A1' }, query: { a: 1 }, body: { b: 2 } };
    const same = { operation: 'getMe', request: { path: { number: 'A1' }, body: { b: 2 } } };
    expect(repeatableOf(plain, request)).toStrictEqual(same);
    expect(repeatableOf(plain, { ...request, idempotencyKey: 'k' })).toStrictEqual({ ...same, key: 'k' });
  });
});
