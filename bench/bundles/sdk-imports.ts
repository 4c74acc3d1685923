import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const statement = /^import (?!type)\{([^}]+)\} from '(@aws-sdk\/[^']+)';$/gm;

/** The value imports of a source, without those of types. */
const importsIn = (source: string): readonly (readonly [string, readonly string[]])[] =>
  [...source.matchAll(statement)].map(([, names = '', path = '']) => [
    path,
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  ]);

/** What a bundle's own sources import from the SDK, by package; packages of which nothing was bundled do not count. */
export const sdkImports = (root: string, { outputs }: Metafile): ReadonlyMap<string, ReadonlySet<string>> => {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const bundled = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const found = new Map<string, Set<string>>();
  for (const path of bundled.filter((one) => one.startsWith('functions/')))
    for (const [name, imports] of importsIn(readFileSync(join(root, path), 'utf8')))
      if (bundled.some((one) => one.startsWith(`node_modules/${name}/`)))
        found.set(name, new Set([...(found.get(name) ?? []), ...imports]));
  return found;
};
