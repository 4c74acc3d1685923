import { describe, expect, test } from 'vitest';
import { lengthOf, overBudget } from '#checks/budgets';
import { undocumented } from '#checks/docstrings';
import { vagueNames } from '#checks/names';
import { impurities } from '#checks/purity';
import { codeFolders, readSources } from '#checks/read-sources';
import { readTexts } from '#checks/read-texts';
import { parseSource } from '#checks/source';
import { refusedWords } from '#checks/words';

const lines = (count: number): string => 'go();\n'.repeat(count);
const inDomain = (text: string) => parseSource('functions/domain/a.ts', text);

describe('sizes', () => {
  test('whoever writes a file of 201 lines is told to find its second room', () => {
    expect(overBudget(inDomain(lines(200)))).toEqual([]);
    expect(overBudget(inDomain(lines(201)))).toMatchObject([{ line: 1, text: expect.stringContaining('201 lines') }]);
    expect(lengthOf(inDomain('a;\nb;\n'))).toBe(2);
  });

  test('whoever writes a function of 51 lines is told where it starts', () => {
    const long = (count: number, start: string, end = '') =>
      inDomain(`const a = 1;\n${start}{\n${lines(count - 2)}}${end}\n`);
    expect(overBudget(long(50, 'function go() '))).toEqual([]);
    for (const start of ['function go() ', 'const go = () => ', 'const go = async function () ']) {
      expect(overBudget(long(51, start))).toMatchObject([{ line: 2, text: expect.stringContaining('51 lines') }]);
    }
    expect(overBudget(long(51, 'register(() => ', ')'))).toHaveLength(1);
    expect(overBudget(inDomain(`class A {\n  go() {\n${lines(50)}}\n}`))).toMatchObject([{ line: 2 }]);
  });

  test('a describe may hold as many tests as it needs, a test may not', () => {
    const body = `() => {\n${lines(60)}}`;
    expect(overBudget(inDomain(`describe('a', ${body});`))).toEqual([]);
    expect(overBudget(inDomain(`describe.each([1])('a', ${body});`))).toEqual([]);
    expect(overBudget(inDomain(`test('a', ${body});`))).toHaveLength(1);
  });
});

describe('names', () => {
  test.each([
    'lib/utils/a.ts',
    'functions/domain/ticket-helpers.ts',
    'local/common.ts',
    'functions/store/manager.ts',
    'functions/domain/index.ts',
  ])('nobody has to guess what is in %s', (path) => {
    expect(vagueNames(parseSource(path, ''))).toHaveLength(1);
  });

  test('a name that only contains such a word is nobody’s trouble', () => {
    expect(vagueNames(parseSource('functions/http/tickets/commonality.ts', ''))).toEqual([]);
  });
});

describe('clock, chance and environment', () => {
  test.each([
    'const a = Date.now();',
    'const a = new Date();',
    'const a = new Date;',
    'const a = Date();',
    'const a = Math.random();',
    'const a = crypto.randomUUID();',
    "import { randomUUID } from 'node:crypto';",
    "import { randomBytes as chance } from 'node:crypto';",
    "import { setTimeout as wait } from 'node:timers/promises';",
    "import { ulid } from 'ulid';",
    "import { env } from 'node:process';",
    'setTimeout(go, 1);',
    'const wait = setTimeout;',
    'const table = process.env.TABLE_NAME;',
    "const table = globalThis['process'];",
    'const started = performance.now();',
  ])('a room that reaches for %s is told to take it through a port', (text) => {
    expect(impurities(inDomain(text)).length).toBeGreaterThan(0);
    expect(impurities(parseSource('functions/http/a.ts', text)).length).toBeGreaterThan(0);
  });

  test.each([
    'const a = new Date(instant);',
    'const a = Date.parse(instant);',
    'const a = clock.now();',
    'interface Step { readonly process: string }',
    'const a = step.process;',
    'const a = { performance: 1 };',
    "import { createHash } from 'node:crypto';",
  ])('what is handed in is welcome: %s', (text) => {
    expect(impurities(inDomain(text))).toEqual([]);
  });

  test('compose may ask the outside', () => {
    expect(impurities(parseSource('functions/compose.ts', 'const a = process.env.A;'))).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['// TO', 'DO: later'],
    ['read the file /ho', 'me/somebody/tickets.json'],
    ['see https://registry.', 'npmjs.org/zod'],
  ])('a stranger finds nothing of one machine or of unfinished work: %s%s', (start, end) => {
    expect(refusedWords('a.md', `fine\n${start}${end}`)).toMatchObject([{ path: 'a.md', line: 2 }]);
  });

  test('a path of the API is no path of a machine', () => {
    expect(refusedWords('a.md', 'GET /v1/work/1 and docs/work/a.md')).toEqual([]);
  });
});

test('an exported function that nobody explained is found', () => {
  expect(undocumented(inDomain('export const go = () => 1;'))).toHaveLength(1);
  expect(undocumented(inDomain('export function go() {}'))).toHaveLength(1);
  expect(undocumented(inDomain('/** Goes. */\nexport const go = () => 1;\nconst hidden = () => 1;'))).toEqual([]);
});

test('the rules look at every folder with code, and at the texts beside it', () => {
  const root = process.cwd();
  const seen = readSources(root).map(({ path }) => path.split('/')[0]);
  expect(codeFolders.filter((folder) => !seen.includes(folder))).toEqual([]);
  const texts = readTexts(root).map(({ path }) => path);
  expect(texts).toEqual(expect.arrayContaining(['package.json', 'docs/developers.md', '.ci/run']));
});
