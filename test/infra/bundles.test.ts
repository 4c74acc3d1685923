import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { madeUpPages } from '#support/made-up-pages';
import type { Resource } from '#support/synthesize-tenants';

/** What `npx cdk synth` does, so that these are the very bundles that would be deployed. */
const outdir = mkdtempSync(join(tmpdir(), 'sportello-bundles-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));
const { status, stderr } = spawnSync('tsx', ['bin/sportello.ts'], {
  env: {
    ...process.env,
    CDK_OUTDIR: outdir,
    CDK_CONTEXT_JSON: JSON.stringify({ tenant: 'demo', pages: madeUpPages() }),
  },
  encoding: 'utf8',
});
if (status !== 0) throw new Error(stderr);

interface Deployed {
  readonly name: string;
  readonly bundle: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
const template = JSON.parse(readFileSync(join(outdir, 'demo-app.template.json'), 'utf8'));
const deployed: readonly Deployed[] = Object.values<Pick<Resource, 'Type' | 'Properties'>>(template.Resources)
  .filter(({ Type, Properties }) => Type === 'AWS::Lambda::Function' && Properties.FunctionName)
  .map(({ Properties: { FunctionName, Code, Environment } }) => ({
    name: FunctionName,
    bundle: join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`, 'index.mjs'),
    variables: Environment?.Variables ?? {},
  }));
const bundleOf = (name: string) => deployed.find((one) => one.name === name)?.bundle ?? '';

test.each(deployed)('$name starts with the environment that it is deployed with', ({ bundle, variables }) => {
  const values = Object.keys(variables).map((variable) => [variable, 'https://somewhere.example']);
  const started = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `console.log(typeof (await import(${JSON.stringify(bundle)})).handler)`],
    { env: { ...Object.fromEntries(values), AWS_REGION: 'eu-south-1' }, encoding: 'utf8' },
  );
  expect(started.stderr).toBe('');
  expect(started.stdout).toBe('function\n');
});

test('a function that lacks what it needs says so when it starts, not when a person calls', () => {
  const start = `await import(${JSON.stringify(bundleOf('demo-tickets'))}).catch(({ message }) => console.log(message))`;
  const started = spawnSync(process.execPath, ['--input-type=module', '-e', start], { env: {}, encoding: 'utf8' });
  expect(started.stdout).toBe('Missing environment variables: TABLE_NAME.\n');
});

test('nobody waits for a large bundle: the function of tickets has at most 460,800 bytes', () => {
  expect(readFileSync(bundleOf('demo-tickets')).length).toBeLessThanOrEqual(460_800);
});

test('whoever opens a ticket does not wait for the clients of files and mail to load', () => {
  const bundle = readFileSync(bundleOf('demo-tickets'), 'utf8');
  expect(bundle).toContain('DynamoDB_20120810');
  expect(bundle).not.toMatch(/x-amz-checksum|SendRawEmail|AmazonSQS/);
  expect(readFileSync(bundleOf('demo-files'), 'utf8')).toContain('x-amz-checksum');
  expect(readFileSync(bundleOf('demo-notifier'), 'utf8')).toContain('SendRawEmail');
  expect(readFileSync(bundleOf('demo-relay'), 'utf8')).toContain('AmazonSQS');
});
