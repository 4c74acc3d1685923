import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Source } from './source.ts';
import { parseSource } from './source.ts';

/** Folders that hold code people read. */
export const codeFolders = ['bin', 'lib', 'functions', 'presets', 'local', 'bench', 'checks', 'test', 'web'];

/** Every TypeScript file of those folders below `root`, in the order of their paths. */
export const readSources = (root: string, folders: readonly string[] = codeFolders): readonly Source[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /[.]tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
