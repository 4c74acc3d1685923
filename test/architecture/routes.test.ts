import { describe, expect, test } from 'vitest';
import { readSources } from '#checks/read-sources';
import { contracts } from '#contract/contracts';
import { openApi } from '#http/documents/open-api';
import { routes } from '#http/routes';
import { calledNames, exportedNames, kebabCase } from './syntax.ts';

const sources = readSources(process.cwd(), ['functions']);
const exporting = (folder: string, name: string): readonly string[] =>
  sources
    .filter((source) => source.path.startsWith(`functions/${folder}/`) && exportedNames(source).includes(name))
    .map(({ path }) => path.split('/').at(-1) ?? '');

const paths = openApi().paths as Record<string, Record<string, { operationId?: string }>>;

describe.each(routes)('whoever calls $method $path', ({ operation, ...route }) => {
  test('finds exactly one door, in the file of that name', () => {
    expect(exporting('http', operation)).toEqual([`${kebabCase(operation)}.ts`]);
  });

  test('finds exactly one contract, in the file of that name', () => {
    expect(exporting('contract', `${operation}Contract`)).toEqual([`${kebabCase(operation)}.ts`]);
    expect(contracts[operation].operation).toBe(operation);
  });

  test('finds the door in the one function that the gateway calls', () => {
    const holders = sources
      .filter(({ path }) => /^functions\/http\/[a-z-]+-function[.]ts$/.test(path))
      .filter((source) => calledNames(source).has(operation));
    expect(holders.map(({ path }) => path)).toEqual([`functions/http/${route.function}-function.ts`]);
  });

  test('finds it in the API’s document', () => {
    expect(paths[route.path]?.[route.method.toLowerCase()]?.operationId).toBe(operation);
  });
});

test('nobody meets two routes under one address or one name', () => {
  expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
  expect(new Set(routes.map(({ operation }) => operation)).size).toBe(routes.length);
});

test('the API’s document promises no operation that is not there', () => {
  expect(Object.values(paths).flatMap(Object.keys)).toHaveLength(routes.length);
});

test('each function that the gateway calls is an entry of its own', () => {
  for (const name of new Set(routes.map((route) => route.function))) {
    const entry = sources.find(({ path }) => path === `functions/entries/${name}.ts`);
    expect(entry && [...calledNames(entry)], name).toContain(`${name}Function`);
  }
});
