import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { finishStyles } from './finish-styles.ts';

const web = join(import.meta.dirname, '..', '..');

/** The sources that may name a class. */
export const styledSources = (): readonly string[] =>
  readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(index[.]html|main[.]tsx|(app|features|lib|ui)\/.*[.]tsx?)$/.test(path))
    .map((path) => join(web, path));

/** Gives vite the finished styles, again whenever a source changes. */
export const stylesPlugin = (): Plugin => ({
  name: 'sportello-styles',
  async transform(code, id) {
    if (!id.endsWith('.scss')) return;
    const sources = styledSources();
    for (const source of sources) this.addWatchFile(source);
    return { code: await finishStyles(code, sources), map: null };
  },
});
