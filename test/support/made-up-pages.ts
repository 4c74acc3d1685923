import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const files = {
  'index.html':
    '<!doctype html><title>Sportello</title><script type="module" src="/assets/app-5fa1c0de.js"></script>\n',
  'robots.txt': 'User-agent: *\nAllow: /$\nDisallow: /\n',
  'assets/app-5fa1c0de.js': `console.log(${JSON.stringify('Sportello '.repeat(200))});\n`,
};

/** A folder as the build of the pages leaves one, for tests that ask where pages go and not what is on them. */
export const madeUpPages = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-pages-'));
  mkdirSync(join(folder, 'assets'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};
