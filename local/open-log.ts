import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** The lines that functions print, in one file, each after the time and the function. */
export interface Log {
  readonly path: string;
  write(source: string, line: string): void;
  close(): Promise<void>;
}

/** Starts the log anew; it tells of this run only. */
export const openLog = (path: string): Log => {
  mkdirSync(dirname(path), { recursive: true });
  const stream = createWriteStream(path);
  return {
    path,
    write: (source, line) => {
      stream.write(`${new Date().toISOString()} ${source} ${line}\n`);
    },
    close: () =>
      new Promise((resolve) => {
        stream.end(resolve);
      }),
  };
};
