import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routes } from '#http/routes';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** `operation → the addresses of its row`, from the table of docs/web.md. */
const rows = new Map(
  [...read('docs/web.md').matchAll(/^\| `([a-zA-Z]+)` \| (.+) \|$/gm)].map(([, operation = '', places = '']) => [
    operation,
    [...places.matchAll(/`(\/[^`]*)`/g)].map(([, path = '']) => path),
  ]),
);
const pages = new Set(
  ['web/app/pages-by-path.ts', 'web/app/admin-pages.ts'].flatMap((file) =>
    [...read(file).matchAll(/path: '([^']+)'/g)].map(([, path]) => path),
  ),
);

/** What answers monitoring and programs, as the table says. */
const withoutPage = new Set(
  [...read('docs/web.md').matchAll(/^\| `([a-zA-Z]+)` \| for [^|]+ \|$/gm)].map(([, operation]) => operation),
);

const asked = routes.filter(({ operation }) => !withoutPage.has(operation));

const sources = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /[.]tsx?$/.test(path))
  .map((path) => read(join('web', path)))
  .join('\n');

describe('the web has a place for what people need of the API', () => {
  it('whoever reads the table finds every operation in it, and no other', () => {
    expect([...rows.keys()].sort()).toEqual(routes.map(({ operation }) => operation).sort());
  });

  it.each(asked)('a person who needs $operation has a page', ({ operation }) => {
    const places = rows.get(operation) ?? [];
    expect(places).not.toEqual([]);
    expect(places.filter((path) => !pages.has(path))).toEqual([]);
  });

  it.each(asked)('a person who needs $operation is served by code that calls it', ({ operation }) => {
    expect(sources).toContain(`('${operation}'`);
  });
});
