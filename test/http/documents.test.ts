import { describe, expect, it } from 'vitest';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import { problems } from '#contract/problem';
import { fieldFailureCodes, shapeFailureCodes } from '#domain/ticket/failure';
import { routes } from '#http/routes';
import { httpWorld } from '#support/http-world';

type Json = { readonly [name: string]: Json };

const world = await httpWorld();
const document = (await world.call<Json>(null, 'GET', '/openapi.json')).body;
const page = await world.call(null, 'GET', '/docs');
const operations = Object.entries(document['paths'] ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, shape]) => ({ path, method: method.toUpperCase(), shape })),
);

describe('a developer who reads the OpenAPI document', () => {
  it('finds every operation once, with its scope, and no other', () => {
    const told = operations.map(({ path, method, shape }) => [method, path, shape['operationId'], shape['security']]);
    const wanted = routes.map(({ method, path, operation, scope }) => [
      method,
      path,
      operation,
      scope ? [{ token: [`sportello/${scope}`] }] : [],
    ]);
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  it('finds every parameter, header and body that the doors take', () => {
    for (const { shape } of operations) {
      const { path, query, body, ifMatch, ifNoneMatch, idempotent } =
        contracts[shape['operationId'] as unknown as keyof typeof contracts];
      const named = Object.values(shape['parameters'] ?? {}).map((one) => `${one['in']} ${one['name']}`);
      const keysOf = (schema: unknown) => Object.keys((schema as { shape?: object } | undefined)?.shape ?? {});
      expect(named.toSorted()).toEqual(
        [
          ...keysOf(path).map((name) => `path ${name}`),
          ...keysOf(query).map((name) => `query ${name}`),
          ...(ifMatch ? ['header If-Match'] : []),
          ...(ifNoneMatch ? ['header If-None-Match'] : []),
          ...(idempotent ? ['header Idempotency-Key'] : []),
        ].toSorted(),
      );
      expect(shape['responses']?.['304'] !== undefined).toBe(ifNoneMatch === true);
      expect(shape['requestBody'] !== undefined).toBe(body !== undefined);
    }
  });

  it('finds that unknown fields are refused in every body', () => {
    const schemas = Object.entries(document['components']?.['schemas'] ?? {});
    const taking = Object.values<AnyContract>(contracts).filter(({ body }) => body);
    const names = taking.map(({ operation }) => `${operation[0]?.toUpperCase()}${operation.slice(1)}Request`);
    const bodies = schemas.filter(([name]) => names.includes(name));
    expect(bodies.map(([name]) => name).toSorted()).toEqual(names.toSorted());
    for (const [, schema] of bodies) expect(schema['additionalProperties']).toBe(false);
  });

  it('finds every problem and field code', () => {
    const shape = document['components']?.['schemas']?.['Problem']?.['properties'];
    expect(shape?.['code']?.['enum']).toEqual(Object.keys(problems));
    const codes = shape?.['errors']?.['items']?.['properties']?.['code']?.['enum'];
    expect(codes).toEqual([...shapeFailureCodes, ...fieldFailureCodes]);
  });
});

describe('a developer who reads the page', () => {
  it('finds every operation, problem and shape at an address of its own', () => {
    const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(routes.map(({ operation }) => operation)));
    expect(ids).toEqual(expect.arrayContaining(Object.keys(problems)));
    expect(ids).toEqual(expect.arrayContaining(Object.keys(document['components']?.['schemas'] ?? {})));
  });

  it('follows links that lead somewhere', () => {
    const targets = [...page.text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(20);
    for (const id of targets) expect(page.text).toContain(` id="${id}"`);
  });

  it('runs no script and loads nothing', () => {
    expect(page.text).not.toMatch(/<script|javascript:|\son\w+=|<link|<img|<iframe|src=|url\(/i);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    });
  });

  it('reads whole HTML: every element closed, every sign escaped', () => {
    const open: string[] = [];
    const text = page.text.replace(/<style>.*?<\/style>/s, '');
    for (const [, closing, name = ''] of text.matchAll(/<(\/?)([a-z0-9]+)[^<>]*>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (name !== 'meta') open.push(name);
    }
    expect(open).toEqual([]);
    const plain = text.replace(/<!doctype html>|<\/?[a-z0-9]+(?: [a-z-]+="[^"<>]*")*>/g, '');
    expect(plain).not.toMatch(/[<>]/);
    expect(plain).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
  });
});

describe('whoever looks after the service', () => {
  it('is told that it answers', async () => {
    expect((await world.call(null, 'GET', '/v1/health')).body).toEqual({ status: 'ok' });
  });

  it('has the documents kept by caches, and nothing else', async () => {
    for (const path of ['/docs', '/openapi.json']) {
      expect((await world.call(null, 'GET', path)).headers['cache-control']).toBe('public, max-age=300');
    }
    expect((await world.call(null, 'GET', '/v1/health')).headers['cache-control']).toBe('no-store');
  });
});
