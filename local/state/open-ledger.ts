import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What must survive a restart together: queued messages and how far the streams were read belong to one moment. */
export interface Ledger {
  /** What was kept under that name when the ledger was written last. */
  read(name: string): unknown;
  /** Names a part; `content` is asked whenever the ledger is written. */
  keep(name: string, content: () => unknown): void;
  /** Something changed: the ledger is written soon. */
  touch(): void;
  /** Writes it now. */
  flush(): void;
}

const delay = 100;

/** Opens the ledger in a file, replaced as a whole by each write; without a file it forgets. */
export const openLedger = (file?: string): Ledger => {
  const before: Readonly<Record<string, unknown>> =
    file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const parts = new Map<string, () => unknown>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (file === undefined) return;
    const now = Object.fromEntries([...parts].map(([name, content]) => [name, content()]));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify({ ...before, ...now }));
    renameSync(`${file}.new`, file);
  };
  return {
    read: (name) => before[name],
    keep: (name, content) => {
      parts.set(name, content);
    },
    touch: () => {
      timer ??= setTimeout(flush, delay);
    },
    flush,
  };
};
