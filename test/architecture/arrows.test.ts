import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { brokenArrows, unseenImports } from '#checks/arrows';
import { parseSource } from '#checks/source';

const project = join(import.meta.dirname, '..', '..');
let house = '';

afterEach(() => rmSync(house, { recursive: true, force: true }));

/** Builds a small house from `file -> what it imports` and answers which rules it breaks. */
const rulesBrokenBy = async (imports: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  cpSync(join(project, 'package.json'), join(house, 'package.json'));
  for (const [path, specifiers] of Object.entries(imports)) {
    mkdirSync(join(house, dirname(path)), { recursive: true });
    const lines = specifiers.map(
      (specifier, index) => `import { A as A${index} } from '${specifier}';\nexport type B${index} = A${index};`,
    );
    writeFileSync(join(house, path), `${lines.join('\n')}\nexport type A = string;\n`);
  }
  const findings = await brokenArrows(house);
  return findings.map(({ path, text }) => `${path} ${text.match(/\((.*)\)$/)?.[1] ?? text}`).sort();
};

test('a house whose arrows point the right way has nothing to mend', async () => {
  const broken = await rulesBrokenBy({
    'functions/domain/ticket.ts': ['node:crypto'],
    'functions/contract/open.ts': ['#domain/ticket'],
    'functions/use-cases/ports.ts': ['#domain/ticket'],
    'functions/use-cases/open.ts': ['#domain/ticket', './ports.ts'],
    'functions/store/table.ts': [],
    'functions/store/tickets.ts': ['#use-cases/ports', './table.ts'],
    'functions/templates/opened.ts': ['#domain/ticket'],
    'functions/http/open.ts': ['#use-cases/open', '#contract/open'],
    'functions/compose.ts': ['#store/tickets', '#use-cases/open'],
    'functions/entries/tickets.ts': ['#http/open', '#compose'],
    'lib/stack.ts': ['#store/table'],
    'local/start.ts': ['#lib/stack', '#store/table'],
    'test/store/tickets.test.ts': ['#store/tickets', '#local/start'],
  });
  expect(broken).toEqual([]);
});

test.each([
  ['functions/domain/a.ts', '#store/b', 'functions/store/b.ts', 'domain-is-pure'],
  ['functions/domain/a.ts', 'node:fs', undefined, 'domain-is-pure'],
  ['functions/contract/a.ts', '#use-cases/b', 'functions/use-cases/b.ts', 'contract-is-a-vocabulary'],
  ['functions/use-cases/a.ts', '#store/b', 'functions/store/b.ts', 'rooms-know-the-ground'],
  ['functions/use-cases/a.ts', '#contract/b', 'functions/contract/b.ts', 'rooms-know-the-ground'],
  ['functions/store/a.ts', '#use-cases/open', 'functions/use-cases/open.ts', 'store-implements-ports'],
  ['functions/gateways/a.ts', '#store/b', 'functions/store/b.ts', 'gateways-implement-ports'],
  ['functions/templates/a.ts', '#gateways/b', 'functions/gateways/b.ts', 'templates-are-texts'],
  ['functions/http/a.ts', '#store/b', 'functions/store/b.ts', 'doors-open-rooms'],
  ['functions/queue/a.ts', '#compose', 'functions/compose.ts', 'doors-open-rooms'],
  ['functions/runtime/a.ts', '#use-cases/open', 'functions/use-cases/open.ts', 'runtime-knows-no-room'],
  ['functions/entries/a.ts', '#store/b', 'functions/store/b.ts', 'entries-only-assemble'],
  ['functions/cellar/a.ts', '#domain/b', 'functions/domain/b.ts', 'no-unknown-room'],
  ['functions/domain/a.ts', './b.ts', undefined, 'everything-resolves'],
  ['functions/compose.ts', '#lib/b', 'lib/b.ts', 'functions-stand-alone'],
  ['lib/a.ts', '#use-cases/b', 'functions/use-cases/b.ts', 'stacks-have-no-logic'],
  ['lib/a.ts', '#local/b', 'local/b.ts', 'stacks-know-no-machine'],
  ['local/a.ts', '#use-cases/b', 'functions/use-cases/b.ts', 'local-plays-aws-only'],
  ['local/tenant-file/a.ts', '#local/aws/b', 'local/aws/b.ts', 'tenant-files-go-through-rooms'],
  ['local/demo/a.ts', '#local/aws/b', 'local/aws/b.ts', 'demo-writes-through-rooms'],
  ['local/a.ts', '#local/demo/b', 'local/demo/b.ts', 'demo-has-one-door'],
  ['local/a.ts', '#support/b', 'test/support/b.ts', 'tests-are-a-leaf'],
])('whoever imports across the arrows is told: %s -> %s', async (from, specifier, target, rule) => {
  const broken = await rulesBrokenBy({ [from]: [specifier], ...(target && { [target]: [] }) });
  expect(broken).toContain(`${from} ${rule}`);
});

test('two files that need each other are found', async () => {
  const broken = await rulesBrokenBy({ 'functions/domain/a.ts': ['./b.ts'], 'functions/domain/b.ts': ['./a.ts'] });
  expect(broken).toContain('functions/domain/a.ts no-cycles');
});

test('a function that needs a development package, or a door that talks to AWS itself, is found', async () => {
  const broken = await rulesBrokenBy({
    'functions/gateways/a.ts': ['jose'],
    'functions/http/b.ts': ['@aws-sdk/client-s3'],
    'node_modules/jose/index.ts': [],
    'node_modules/@aws-sdk/client-s3/index.ts': [],
  });
  expect(broken).toContain('functions/gateways/a.ts functions-use-what-is-deployed');
  expect(broken).toContain('functions/http/b.ts only-the-cellar-knows-aws');
});

test('a cruiser that reads no TypeScript is not taken for a house without faults', () => {
  const sources = [parseSource('functions/domain/a.ts', "import { b } from './b.ts';"), parseSource('lib/c.ts', '')];
  expect(unseenImports(sources, []).map(({ path }) => path)).toEqual(['functions/domain/a.ts']);
});
