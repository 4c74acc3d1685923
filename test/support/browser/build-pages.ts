import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inputs = ['web', 'functions/contract', 'functions/http/routes.ts', 'package-lock.json'];

/** The production build of the pages in `build/web`, made where it is missing or older than what it is made of. */
export const buildPages = (root = process.cwd()): string => {
  const folder = join(root, 'build', 'web');
  const manifest = join(folder, '.vite', 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (inputs.some((input) => newest(join(root, input)) > built)) {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    // Vitest says that this is a test, and the pages would be built as for development.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [vite, 'build', 'web', '--logLevel', 'error'], { cwd: root, env, stdio: 'inherit' });
  }
  return folder;
};

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;
