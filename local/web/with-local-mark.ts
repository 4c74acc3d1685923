import type { ReleasedFiles } from './released-files.ts';

/** Tells the pages that they are on one machine, where `/start` offers the demo people. */
export const withLocalMark =
  (files: ReleasedFiles): ReleasedFiles =>
  (key) => {
    const file = files(key);
    if (key !== 'config.json' || file === undefined) return file;
    return { ...file, read: () => Buffer.from(JSON.stringify({ ...JSON.parse(String(file.read())), local: true })) };
  };
