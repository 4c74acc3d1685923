import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests of one run a folder for their temporary ones, so that a run leaves nothing behind. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-test-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
