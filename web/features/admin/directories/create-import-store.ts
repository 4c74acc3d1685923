import type { ImportMeans, KeptImport } from './import-means.ts';
import { type ImportRun, noImport } from './import-run.ts';
import { checkFile, replaceMembers, type Walk } from './walk-import.ts';

/** The import of one group on this page, and what may be done with it; it lives on while the person is on another page. */
export type ImportStore = ReturnType<typeof createImportStore>;

/** Reading a file that was moved or changed since it was chosen. */
const isUnreadable = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotReadableError';

const kept = (means: ImportMeans) => {
  let now: KeptImport | undefined;
  return {
    now: () => now,
    /** A browser that keeps nothing imports all the same, but begins again after a reload. */
    write: (next: KeptImport | undefined) => {
      now = next;
      means.writeKept(next).catch(() => undefined);
    },
    read: async () => {
      now ??= await means.readKept().catch(() => undefined);
      return now;
    },
  };
};

const shown = () => {
  let run = noImport;
  const listeners = new Set<() => void>();
  return {
    run: () => run,
    tell: (next: ImportRun) => {
      run = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

/** One walk at a time: a new one ends the one before, and what that still says is not heard. */
const walker = (means: ImportMeans, left: ReturnType<typeof kept>, view: ReturnType<typeof shown>) => {
  let stop = new AbortController();
  return {
    stop: () => stop.abort(),
    walk: async (from: KeptImport, step: (walk: Walk) => Promise<void>): Promise<void> => {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      const tell = (change: Partial<ImportRun>) => {
        if (!signal.aborted) view.tell({ ...view.run(), ...change });
      };
      const keep = (next: KeptImport | undefined) => {
        if (!signal.aborted) left.write(next);
      };
      tell({ waiting: false, error: undefined, fault: undefined });
      const stopped = (error: unknown) =>
        tell({ phase: 'stopped', waiting: false, error, fault: isUnreadable(error) ? 'unreadable' : undefined });
      await step({ means, kept: from, keep, tell, signal }).catch(stopped);
    },
  };
};

/** Makes the store; `open` goes on with what an earlier visit left. */
export const createImportStore = (means: ImportMeans) => {
  const left = kept(means);
  const view = shown();
  const { walk, stop } = walker(means, left, view);
  let isOpen = false;

  const goOn = async (): Promise<void> => {
    const from = await left.read();
    if (!from) return;
    view.tell({ ...view.run(), file: { name: from.file.name, size: from.file.size } });
    await walk(from, checkFile);
  };

  return {
    subscribe: view.subscribe,
    run: view.run,
    /** Once for each page: what is under way goes on. */
    open: async (): Promise<void> => {
      if (isOpen) return;
      isOpen = true;
      await goOn();
    },
    goOn,
    check: async (file: File): Promise<void> => {
      stop();
      view.tell(noImport);
      left.write({ file, key: means.newKey() });
      await goOn();
    },
    replace: async (skipProblems: boolean): Promise<void> => {
      const [from, { told }] = [left.now(), view.run()];
      if (!from || !told) return;
      left.write({ ...from, skipProblems });
      await walk(from, (one) => replaceMembers(one, told, skipProblems));
    },
    /** Nobody has seen any of it; the next import of the group deletes it. */
    giveUp: (): void => {
      stop();
      left.write(undefined);
      view.tell(noImport);
    },
  };
};
