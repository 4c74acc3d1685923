// Runs a command with the packages that package-lock.json names, installing them first where they are missing or others.
// Plain JavaScript for Node 20 without packages, because it runs before there are any:
//   node local/with-modules.mjs COMMAND ARGUMENTS...
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

const packagesOf = (file) => {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
};

/** npm writes the second file at the end of each installation, so that it tells what is really there. */
const modulesFit = () => {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, link }]) =>
      path === '' || link || (installed[path] ? installed[path].version === version : optional || devOptional),
  );
};

const install = () => {
  console.error('Installing the packages that package-lock.json names (npm ci); this is done once …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: onWindows,
  });
  if (status !== 0) {
    console.error('npm ci failed (see above). Sportello needs npm and a way to the npm registry for its first start.');
    process.exit(1);
  }
};

/** Linux on x64 finds Node 24 among the packages; other systems bring their own. */
const refuseOldNode = () => {
  if (existsSync(join(binaries, 'node'))) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(
    `Sportello needs Node 22.18 or newer; this is ${process.versions.node}. Install Node 24 from https://nodejs.org and try again.`,
  );
  process.exit(1);
};

const run = ([command, ...words]) => {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [pathName]: `${binaries}${delimiter}${process.env[pathName] ?? ''}` };
  const child = spawn(command, words, { stdio: 'inherit', env, shell: onWindows });
  // The terminal sends Ctrl-C to the child as well; it decides when all is stopped.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
};

if (!modulesFit()) install();
refuseOldNode();
run(process.argv.slice(2));
