import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '#local/cli/read-arguments';
import { listenProduct } from '#local/control/product-server';
import { findJava, majorVersion } from '#local/engines/find-java';
import { startInbox } from '#local/mail/start-inbox';
import { openLedger } from '#local/state/open-ledger';
import { runningIn, takeState } from '#local/state/take-state';
import { readTenant } from '#local/tenant/read-tenant';

const scratch = () => mkdtempSync(join(tmpdir(), 'sportello-machine-'));

/** A JAVA_HOME whose java says that. */
const javaHome = (words: string) => {
  const home = scratch();
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\n${words}\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return { JAVA_HOME: home };
};

describe('a developer without a fitting Java', () => {
  it.each<[string, NodeJS.ProcessEnv]>([
    ['has none', { PATH: scratch() }],
    ['has a JAVA_HOME that leads nowhere', { JAVA_HOME: scratch() }],
    ['has one that only says where to get one', javaHome('echo "No Java runtime present" >&2; exit 1')],
    ['has an old one', javaHome(`echo 'openjdk version "11.0.2" 2019-01-15' >&2`)],
  ])('who %s is told how to get one', (_what, environment) => {
    expect(() => findJava(environment)).toThrow(/version 17 or newer[\s\S]*apt install/);
  });

  it.each<[string, number | undefined]>([
    ['java version "1.8.0_392"', 8],
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['The operation couldn’t be completed.', undefined],
  ])('is understood: %s', (printed, version) => {
    expect(majorVersion(printed)).toBe(version);
  });
});

describe('a developer whose port is busy', () => {
  it('is told which and how to start elsewhere', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const sentence = new RegExp(`Port ${port} .*--port ${port + 10}`);
    await expect(listenProduct(port)).rejects.toThrow(sentence);
    await expect(startInbox(port)).rejects.toThrow(sentence);
    other.close();
  });
});

describe('a developer who starts Sportello', () => {
  it('may say where, with what and whether afresh', () => {
    expect(readArguments(['--port', '5000', '--preset', 'consortium-portal', '--reset'])).toMatchObject({
      port: 5000,
      preset: 'consortium-portal',
      reset: true,
    });
    expect(readArguments([])).toEqual({ empty: false, reset: false, help: false });
    expect(readArguments(['--web', 'build/web']).web).toBe(join(process.cwd(), 'build', 'web'));
  });

  it.each([['--port', 'x'], ['--port', '70000'], ['--prot', '1'], ['demo']])(
    'is told how when they say %s',
    (...words) => {
      expect(() => readArguments(words)).toThrow('npm start -- [--port N]');
    },
  );

  it('is told which tenants there are when they ask for another', () => {
    const root = join(import.meta.dirname, '..', '..');
    expect(() => readTenant(root, { preset: 'itil' })).toThrow(/preset 'itil'.*demo \(preset consortium-portal\)/);
    expect(() => readTenant(root, { tenant: 'other' })).toThrow(/tenant 'other'.*demo/);
    expect(readTenant(root, { preset: 'consortium-portal' }).id).toBe('demo');
    expect(readTenant(root, {})).toMatchObject({ id: 'demo', folder: 'tenants' });
  });

  it.each([
    ['campus-desk', 'campus'],
    ['partner-panel', 'partners'],
    ['itil-desk', 'servicedesk'],
  ])('may ask for %s, and finds a desk of its own', (preset, id) => {
    const root = join(import.meta.dirname, '..', '..');
    expect(readTenant(root, { preset })).toMatchObject({ id, preset, folder: 'presets/demo-tenants' });
  });

  it('twice with the same state is told where the first one runs', () => {
    const directory = scratch();
    writeFileSync(
      join(directory, 'running.json'),
      JSON.stringify({ process: process.ppid, url: 'http://localhost:4000' }),
    );
    expect(() => takeState(directory, 'http://localhost:5000')).toThrow('http://localhost:4000');
  });

  it('after a crash gets the state that was left behind', () => {
    const directory = scratch();
    writeFileSync(
      join(directory, 'running.json'),
      JSON.stringify({ process: 999_999_999, url: 'http://localhost:4000' }),
    );
    const giveBack = takeState(directory, 'http://localhost:5000');
    expect(runningIn(directory)).toMatchObject({ url: 'http://localhost:5000' });
    giveBack();
    expect(runningIn(directory)).toBeUndefined();
  });
});

describe('what must outlive a restart together', () => {
  it('is written together, with what nobody asked for this time', () => {
    const file = join(scratch(), 'ledger.json');
    const first = openLedger(file);
    first.keep('a', () => 1);
    first.keep('b', () => 2);
    first.flush();
    const second = openLedger(file);
    second.keep('a', () => 3);
    second.flush();
    const third = openLedger(file);
    expect([third.read('a'), third.read('b'), third.read('c')]).toEqual([3, 2, undefined]);
  });
});
