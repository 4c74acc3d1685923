import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import type { Door } from '#runtime/http/door';
import { findDoor } from '#runtime/http/find-door';
import { parseRequest } from '#runtime/http/parse-request';
import { Problem } from '#runtime/http/problem';
import { refuseMalformed } from '#runtime/http/refuse-malformed';
import { runLink, type Said } from '#support/run-link';

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
