import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A bundle with this source as `index.mjs`, in a directory of its own. */
export const writeBundle = (source: string): string => {
  const directory = mkdtempSync(join(tmpdir(), 'sportello-bundle-'));
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'index.mjs'), source);
  return directory;
};
