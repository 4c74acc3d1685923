import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import { repeatableOf } from '#http/repeatable';
import { correlate } from '#runtime/http/correlate';
import type { Door } from '#runtime/http/door';
import type { HttpEvent } from '#runtime/http/exchange';
import { fieldProblems } from '#runtime/http/field-problems';
import { findDoor } from '#runtime/http/find-door';
import { parseRequest } from '#runtime/http/parse-request';
import { Problem } from '#runtime/http/problem';
import { refuseMalformed } from '#runtime/http/refuse-malformed';
import { eventOf, runLink, type Said } from '#support/run-link';

const json = { 'content-type': 'application/json' };
const plain: AnyContract = { operation: 'getMe', summary: 'x' };
const written: AnyContract = { ...plain, body: z.strictObject({ a: z.optional(z.string()) }) as never };
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

describe('a body that somebody sends', () => {
  const body = '{"a":"x"}';

  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json ;x',
    'application/json  ',
  ])('is read as %j', async (type) => {
    const { input, malformed } = await read(written, { headers: { 'content-type': type }, body });
    expect(malformed).toBeUndefined();
    expect(input).toEqual({ path: {}, query: {}, body: { a: 'x' } });
  });

  it.each(['', 'text/plain', 'xapplication/json', 'application/jsonx', 'application/json x', 'application/ json'])(
    'is not read as %j',
    async (type) => {
      expect(await refusal(written, { headers: { 'content-type': type }, body })).toBe('unsupported-media-type');
    },
  );

  it('is not read without a type', async () => {
    expect(await refusal(written, { body })).toBe('unsupported-media-type');
  });

  it('is missed where there is none', async () => {
    expect(await refusal(written, { headers: json })).toBe('body-missing');
    expect(await refusal(written, { headers: json, body: '' })).toBe('body-missing');
  });

  it('is read from base64 only where the gateway says so, and only as UTF-8', async () => {
    const encoded = (bytes: Buffer | string) => ({
      headers: json,
      body: Buffer.from(bytes as string).toString('base64'),
      isBase64Encoded: true,
    });
    expect((await read(written, encoded('{"a":"é"}'))).input?.body).toEqual({ a: 'é' });
    expect(await refusal(written, encoded(Buffer.from([0x22, 0xff, 0x22])))).toBe('body-not-json');
    expect(await refusal(written, { ...encoded(body), isBase64Encoded: false })).toBe('body-not-json');
  });

  it('may be as long as 256 KB, counted in bytes', async () => {
    const sized = (length: number, letter = 'x') => ({
      headers: json,
      body: JSON.stringify({ a: letter.repeat((length - 8) / Buffer.byteLength(letter)) }),
    });
    expect((await read(written, sized(256 * 1024))).malformed).toBeUndefined();
    expect(await refusal(written, sized(256 * 1024 + 1))).toBe('body-too-large');
    expect(await refusal(written, sized(256 * 1024 + 2, 'é'))).toBe('body-too-large');
  });

  it('tells nothing of itself when it is no JSON', async () => {
    const { malformed } = await read(written, { headers: json, body: '{"a": canary' });
    expect(malformed?.code).toBe('body-not-json');
    expect(String(malformed?.cause ?? malformed?.message)).not.toContain('canary');
  });

  it('is told which field is wrong', async () => {
    const { malformed } = await read(written, { headers: json, body: '{"a":1,"b":2}' });
    expect(malformed?.code).toBe('invalid-request');
    expect(malformed?.fields).toEqual([
      { pointer: '/a', code: 'wrong-type' },
      { pointer: '/b', code: 'unknown-field' },
    ]);
  });

  it('is not looked at where none is expected', async () => {
    const { input } = await read(plain, { headers: json, body: 'canary' });
    expect(input).toEqual({ path: {}, query: {}, body: undefined });
  });
});

describe('an address that somebody calls', () => {
  const path = z.strictObject({ number: z.string().check(z.regex(/^A\d$/)) }) as never;
  const query = z.strictObject({ limit: z.optional(z.coerce.number()) }) as never;

  it('is read by its parameters', async () => {
    const said = { pathParameters: { number: 'A1' }, queryStringParameters: { limit: '5' } };
    expect((await read({ ...plain, path, query }, said)).input).toMatchObject({
      path: { number: 'A1' },
      query: { limit: 5 },
    });
    expect((await read({ ...plain, query }, {})).input).toMatchObject({ path: {}, query: {} });
  });

  it('leads nowhere where it does not fit', async () => {
    expect(await refusal({ ...plain, path }, { pathParameters: { number: 'B' } })).toBe('not-found');
    expect(await refusal({ ...plain, path }, {})).toBe('not-found');
  });

  it('is told which parameter is wrong', async () => {
    const wrong = await read({ ...plain, query }, { queryStringParameters: { limit: 'x', more: 'y' } });
    expect(wrong.malformed?.code).toBe('invalid-request');
    expect(wrong.malformed?.fields).toEqual([
      { pointer: '?limit', code: 'wrong-type' },
      { pointer: '?more', code: 'unknown-field' },
    ]);
    const unknown = await read(plain, { queryStringParameters: { one: '1', two: '2' } });
    expect(unknown.malformed?.code).toBe('invalid-request');
    expect(unknown.malformed?.fields).toEqual([
      { pointer: '?one', code: 'unknown-field' },
      { pointer: '?two', code: 'unknown-field' },
    ]);
  });

  it('has no door where the gateway chose none, and the right one where it did', async () => {
    const [me, catalog] = [doorOf(contracts.getMe), doorOf(contracts.getCatalog)];
    const link = findDoor([me, catalog]);
    expect((await runLink(link, { routeKey: 'GET /v1/catalog' })).door).toBe(catalog);
    expect((await runLink(link, { routeKey: 'GET /v1/me' })).door).toBe(me);
    await expect(runLink(link, { routeKey: '$default' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(runLink(link, { routeKey: 'PATCH /v1/me' })).rejects.toThrow(Problem);
  });

  it('reads nothing where there is no door', async () => {
    expect(await runLink(parseRequest(), {})).toEqual({});
  });

  it('is refused only when it is known who asks', async () => {
    const malformed = new Problem('not-found');
    await expect(runLink(refuseMalformed(), {}, { malformed })).rejects.toBe(malformed);
    expect(await runLink(refuseMalformed(), {}, {})).toEqual({});
  });

  it('hides no fault of ours as one of the caller', async () => {
    const broken = {
      safeParse: () => {
        throw new RangeError('ours');
      },
    } as never;
    await expect(read({ ...plain, path: broken }, {})).rejects.toThrow('ours');
  });
});

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

describe('what is wrong with a field', () => {
  const schema = z.strictObject({
    text: z.string().check(z.minLength(2), z.maxLength(3), z.regex(/^a/)),
    list: z.array(z.number().check(z.gte(2), z.lte(3))).check(z.minLength(1), z.maxLength(2)),
    one: z.enum(['x', 'y']),
    inner: z.optional(z.strictObject({ 'a/b~c': z.optional(z.string()) })),
  });
  const fine = { text: 'ab', list: [2], one: 'x' };
  const found = (changes: object, prefix: '/' | '?' = '/') => {
    const value = { ...fine, ...changes };
    const issues = schema.safeParse(value).error?.issues ?? [];
    return fieldProblems(issues, value, prefix).map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it.each([
    [{}, []],
    [{ text: 'a' }, ['/text too-short']],
    [{ text: 'aaaa' }, ['/text too-long']],
    [{ text: 'ba' }, ['/text wrong-format']],
    [{ text: 'b' }, ['/text too-short']],
    [{ text: 1 }, ['/text wrong-type']],
    [{ text: null }, ['/text wrong-type']],
    [{ text: undefined }, ['/text required']],
    [{ one: undefined }, ['/one required']],
    [{ one: 'z' }, ['/one unknown-value']],
    [{ list: [] }, ['/list too-short']],
    [{ list: [2, 2, 2] }, ['/list too-long']],
    [{ list: [1] }, ['/list/0 out-of-range']],
    [{ list: [2, 4] }, ['/list/1 out-of-range']],
    [{ inner: { 'a/b~c': 1 } }, ['/inner/a~1b~0c wrong-type']],
    [{ inner: { '~/~/': 1 } }, ['/inner/~0~1~0~1 unknown-field']],
    [{ more: 1, less: undefined }, ['/more unknown-field', '/less unknown-field']],
  ])('is told for %j', (changes, problems) => {
    expect(found(changes)).toEqual(problems);
  });

  it('is told as a parameter of the address', () => {
    expect(found({ text: 'a', more: 1 }, '?')).toEqual(['?text too-short', '?more unknown-field']);
  });

  it('is told of the whole where the whole is wrong', () => {
    const problems = (value: unknown) => fieldProblems(schema.safeParse(value).error?.issues ?? [], value, '/');
    expect(problems([])).toEqual([{ pointer: '', code: 'wrong-type' }]);
    expect(problems(undefined)).toEqual([{ pointer: '', code: 'required' }]);
    expect(problems(null)).toEqual([{ pointer: '', code: 'wrong-type' }]);
  });

  it('is told of fifty at most', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`f${place}`, 1]));
    expect(found(many)).toHaveLength(50);
  });
});
