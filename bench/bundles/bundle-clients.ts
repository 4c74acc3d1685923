import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { bundling } from '#lib/constructs/bundling';
import type { BundleSet } from './bundle-set.ts';
import { sdkImports } from './sdk-imports.ts';

const root = join(import.meta.dirname, '../..');
const aliasFlag = '--alias:';

const alias = Object.fromEntries(
  Object.entries(bundling.esbuildArgs).map(([flag, target]) => [flag.slice(aliasFlag.length), target]),
);

/** What CDK tells esbuild for a function, in the words of esbuild's own interface. */
const options = {
  bundle: true,
  platform: 'node',
  format: bundling.format,
  target: bundling.target,
  minify: bundling.minify,
  mainFields: bundling.mainFields,
  banner: { js: bundling.banner },
  absWorkingDir: root,
  logLevel: 'warning',
} satisfies BuildOptions;

/** A module that makes the clients as compose does, and keeps the rest of what the function takes from the SDK. */
const moduleOf = (imports: ReadonlyMap<string, ReadonlySet<string>>): string => {
  const names = [...imports.values()].flatMap((some) => [...some]);
  const made = names
    .filter((name) => name.endsWith('Client'))
    .map((name) => (name === 'DynamoDBDocumentClient' ? `${name}.from(new DynamoDBClient({}))` : `new ${name}({})`));
  return [
    ...[...imports].map(([path, some]) => `import { ${[...some].join(', ')} } from '${path}';`),
    `const clients = [${made.join(', ')}];`,
    `export const handler = () => [clients, ${names.filter((name) => !name.endsWith('Client')).join(', ')}];`,
  ].join('\n');
};

/** Bundles the SDK clients and commands of a function alone, with our stand-in for credentials and without it. */
export const bundleClients = async (
  name: string,
  out: string,
): Promise<Pick<BundleSet, 'clients' | 'searchingClients'>> => {
  const entry = join(root, 'functions/entries', `${name}.ts`);
  const { metafile } = await build({ ...options, alias, entryPoints: [entry], write: false, metafile: true });
  const imports = sdkImports(root, metafile);
  if (imports.size === 0) return {};
  const stdin = { contents: moduleOf(imports), resolveDir: root };
  const [clients, searchingClients] = ['clients', 'searching'].map((kind) => join(out, `${name}-${kind}.mjs`));
  await build({ ...options, alias, stdin, outfile: clients ?? '' });
  await build({ ...options, stdin, outfile: searchingClients ?? '' });
  return { clients: clients ?? '', searchingClients: searchingClients ?? '' };
};
