import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
];

it('whoever reads the docs finds every picture in a page, and no page without its picture', () => {
  const text = pages.filter((page) => page.endsWith('.md')).map((page) => readFileSync(page, 'utf8'));
  const shown = text.flatMap((page) =>
    [...page.matchAll(/\]\(([^)\s]*pictures\/[^)\s]+)\)/g)].map(([, path = '']) => path),
  );
  expect([...new Set(shown.map((path) => basename(path)))].sort()).toEqual(readdirSync('docs/pictures').sort());
});
