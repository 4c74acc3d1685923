import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../refusal.ts';
import { isAlive } from '../state/is-alive.ts';

/** Everything that decides what `cdk synth` writes. */
const inputs = ['bin', 'lib', 'functions', 'presets', 'tenants', 'package-lock.json', 'package.json', 'cdk.json'];
const keptSyntheses = 3;

interface Synthesis {
  /** The project. */
  readonly root: string;
  /** The directory that keeps syntheses. */
  readonly state: string;
  readonly tenant: string;
  readonly progress: (line: string) => void;
}

/** Directory of the synthesized stacks of a tenant, made anew only where an input changed. */
export const synthesize = async ({ root, state, tenant, progress }: Synthesis): Promise<string> => {
  const directory = join(state, `synth-${tenant}-${hashOf(root)}`);
  if (!existsSync(directory)) await make(directory, { root, state, tenant, progress });
  writeFileSync(join(directory, `${userMark}${process.pid}`), '');
  return directory;
};

/** Names a process that may still load bundles from there. */
const userMark = 'used-by-';

const make = async (directory: string, { root, state, tenant, progress }: Synthesis): Promise<void> => {
  progress('Synthesizing the stacks and bundling the functions …');
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await runApp(root, tenant, unfinished);
  // Without it a bundle in CommonJS would be read as a module of this project.
  writeFileSync(join(unfinished, 'package.json'), '{ "type": "commonjs" }\n');
  if (existsSync(directory)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, directory);
  forgetOld(state);
};

const hashOf = (root: string): string => {
  const hash = createHash('sha256');
  for (const input of inputs.filter((name) => existsSync(join(root, name))))
    for (const file of filesIn(join(root, input))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .sort()
    : [path];

const runApp = (root: string, tenant: string, directory: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const child = spawn(process.execPath, [tsx, join('bin', 'sportello.ts')], {
      cwd: root,
      env: { ...process.env, CDK_OUTDIR: directory, CDK_CONTEXT_JSON: JSON.stringify({ tenant }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = (): boolean => child.kill();
    process.once('exit', end);
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else reject(refusal(`The stacks could not be synthesized:\n${output.join('').trim()}`));
    });
  });

const forgetOld = (state: string): void => {
  const syntheses = readdirSync(state)
    .filter((name) => /^synth-.+-[0-9a-f]{16}([.]\d+)?$/.test(name))
    .map((name) => join(state, name))
    .filter((directory) => !isUsed(directory))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const old of syntheses.slice(keptSyntheses)) rmSync(old, { recursive: true });
};

const isUsed = (directory: string): boolean =>
  readdirSync(directory).some((name) => name.startsWith(userMark) && isAlive(Number(name.slice(userMark.length))));
