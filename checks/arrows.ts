import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import ts from 'typescript';
import type { Finding } from './finding.ts';
import { codeFolders, readSources } from './read-sources.ts';
import type { Source } from './source.ts';

const configuration = join(import.meta.dirname, '..', '.dependency-cruiser.mjs');

/** Imports against the arrows of the house, for a tree below `root`, and each file that the cruiser did not see. */
export const brokenArrows = async (root: string): Promise<readonly Finding[]> => {
  const folders = codeFolders.filter((folder) => existsSync(join(root, folder)));
  const options = await extractDepcruiseOptions(configuration);
  const { output } = await cruise(folders, { ...options, baseDir: root });
  if (typeof output === 'string') throw new Error(`The cruiser answered a text: ${output}`);
  return [...violations(output), ...unseenImports(readSources(root), output.modules)];
};

const violations = ({ summary }: ICruiseResult): readonly Finding[] =>
  summary.violations.map(({ from, to, rule, cycle }) => ({
    path: from,
    line: 1,
    text: `imports ${cycle ? cycle.map(({ name }) => name).join(' -> ') : to} (${rule.name})`,
  }));

/**
 * A cruiser that cannot read TypeScript finds no violations either: every file that imports must have been followed.
 */
export const unseenImports = (sources: readonly Source[], modules: ICruiseResult['modules']): readonly Finding[] => {
  const followed = new Set(modules.filter(({ dependencies }) => dependencies.length > 0).map(({ source }) => source));
  return sources
    .filter(({ path, tree }) => tree.statements.some(ts.isImportDeclaration) && !followed.has(path))
    .map(({ path }) => ({ path, line: 1, text: 'imports something that the cruiser did not see' }));
};
