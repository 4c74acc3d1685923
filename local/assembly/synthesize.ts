import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../refusal.ts';
import { isAlive } from '../state/is-alive.ts';

/** Everything that decides what `cdk synth` writes, and what the pages are built from. */
const inputs = ['bin', 'lib', 'functions', 'presets', 'tenants', 'package-lock.json', 'package.json', 'cdk.json'];
const pageInputs = ['web'];
const keptSyntheses = 3;

interface Synthesis {
  /** The project. */
  readonly root: string;
  /** The directory that keeps syntheses. */
  readonly state: string;
  readonly tenant: string;
  /** The folder of its file, below the project. */
  readonly tenants: string;
  /** A folder of built pages; without it they are built from `web/`. */
  readonly pages?: string;
  readonly progress: (line: string) => void;
}

/** Directory of the synthesized stacks of a tenant, made anew only where an input changed. */
export const synthesize = async (synthesis: Synthesis): Promise<string> => {
  const { root, state, tenant, pages } = synthesis;
  const directory = join(state, `synth-${tenant}-${hashOf(root, pages)}`);
  if (!existsSync(directory)) await make(directory, synthesis);
  writeFileSync(join(directory, `${userMark}${process.pid}`), '');
  return directory;
};

/** Names a process that may still load bundles from there. */
const userMark = 'used-by-';

const make = async (directory: string, synthesis: Synthesis): Promise<void> => {
  const { root, state, tenant, tenants, progress } = synthesis;
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const pages = synthesis.pages ?? (await buildPages(root, join(unfinished, 'pages'), progress));
  progress('Synthesizing the stacks and bundling the functions …');
  const node = [join('tsx', 'dist', 'cli.mjs'), join('bin', 'sportello.ts')];
  const context = { CDK_OUTDIR: unfinished, CDK_CONTEXT_JSON: JSON.stringify({ tenant, tenants, pages }) };
  await runTool(root, node, context, 'The stacks could not be synthesized');
  rmSync(join(unfinished, 'pages'), { recursive: true, force: true });
  // Without it a bundle in CommonJS would be read as a module of this project.
  writeFileSync(join(unfinished, 'package.json'), '{ "type": "commonjs" }\n');
  if (existsSync(directory)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, directory);
  forgetOld(state);
};

const buildPages = async (root: string, folder: string, progress: (line: string) => void): Promise<string> => {
  progress('Building the pages …');
  const words = [join('vite', 'bin', 'vite.js'), 'build', 'web', '--outDir', folder, '--logLevel', 'error'];
  await runTool(root, words, { NODE_ENV: 'production' }, 'The pages could not be built');
  return folder;
};

const hashOf = (root: string, pages: string | undefined): string => {
  // Pages that were given are served from their own folder, so that it does not matter which of them the stacks hold.
  const all = pages === undefined ? [...inputs, ...pageInputs] : inputs;
  const hash = createHash('sha256').update(String(pages === undefined));
  for (const input of all.filter((name) => existsSync(join(root, name))))
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

/** Runs a program of a package: its path below `node_modules`, then its words. */
const runTool = (
  root: string,
  [program = '', ...words]: readonly string[],
  variables: Readonly<Record<string, string>>,
  failure: string,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...words], {
      cwd: root,
      env: { ...process.env, ...variables },
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
      else reject(refusal(`${failure}:\n${output.join('').trim()}`));
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
