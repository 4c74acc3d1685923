import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The texts of one language by area and key; nested keys are joined by dots. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Tree = { readonly [key: string]: string | Tree };

/** Every text of that language below `web/texts`. */
export const readTexts = (language: string, root = process.cwd()): Texts => {
  const folder = join(root, 'web', 'texts', language);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      basename(file, '.json'),
      Object.fromEntries(flat(JSON.parse(readFileSync(join(folder, file), 'utf8')))),
    ]),
  );
};

const flat = (tree: Tree, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flat(value, `${prefix}${key}.`),
  );
