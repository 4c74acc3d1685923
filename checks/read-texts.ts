import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeFolders } from './read-sources.ts';

const places = [...codeFolders, 'tenants', 'docs', '.ci', 'README.md', 'package.json', 'vitest.config.ts'];
const text = /[.](ts|mjs|json|md|yaml|html|css|sh)$|^[.]ci\//;

/** Every text that people write here, code or not: its path below `root` and its words. */
export const readTexts = (root: string): readonly { readonly path: string; readonly text: string }[] =>
  places
    .filter((place) => existsSync(join(root, place)))
    .flatMap((place) =>
      statSync(join(root, place)).isDirectory()
        ? readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((path) => `${place}/${path}`)
        : [place],
    )
    .filter((path) => text.test(path) && statSync(join(root, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
