import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logoProblems } from '#lib/tenant/logo-problems';
import { logoName } from '#lib/web-site/site-configuration';

const folder = mkdtempSync(join(tmpdir(), 'sportello-logo-test-'));
const problemsOf = (logo: string, content: string | Buffer): readonly string[] => {
  writeFileSync(join(folder, logo), content);
  return logoProblems(join(folder, 'demo.json'), { logo }).map(({ message }) => message.replace(`${folder}/`, ''));
};
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

test('a cloud admin’s drawing or picture is taken, and served under one name', () => {
  expect(problemsOf('aurora.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>')).toEqual([]);
  expect(problemsOf('aurora.png', png)).toEqual([]);
  expect([logoName('aurora.svg'), logoName('aurora.png')]).toEqual(['logo.svg', 'logo.png']);
});

test('a cloud admin whose logo is something else, or large, is told so', () => {
  expect(problemsOf('page.svg', '<html></html>')).toEqual(['page.svg is no SVG picture']);
  expect(problemsOf('drawing.png', '<svg></svg>')).toEqual(['drawing.png is no PNG picture']);
  expect(problemsOf('large.png', Buffer.concat([png, Buffer.alloc(50_000)]))).toEqual([
    'large.png is larger than 50000 bytes',
  ]);
});

test('a tenant without a logo has no problem', () => {
  expect(logoProblems(join(folder, 'demo.json'), {})).toEqual([]);
});
