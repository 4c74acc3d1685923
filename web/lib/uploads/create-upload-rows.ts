import { asLeft, toKeep } from './kept-uploads.ts';
import type { Upload } from './upload.ts';
import { changeFile } from './upload-list.ts';

/** Where the rows outlive the page, and what time it is. */
export interface KeepingMeans {
  readKept(): Promise<readonly Upload[]>;
  writeKept(files: readonly Upload[]): Promise<void>;
  now(): number;
}

interface UploadRowsState {
  readonly files: readonly Upload[];
  /** What an earlier visit left has been read. */
  readonly loaded: boolean;
}

/** The rows of one text box's files. */
export type UploadRows = ReturnType<typeof createUploadRows>;

/** Makes the rows: what is shown, kept, and read again after a reload. */
export const createUploadRows = (means: KeepingMeans) => {
  const listeners = new Set<() => void>();
  let state: UploadRowsState = { files: [], loaded: false };

  const become = (next: Partial<UploadRowsState>): void => {
    state = { ...state, ...next };
    for (const heard of listeners) heard();
  };
  means
    .readKept()
    .then((kept) => become({ files: [...asLeft(kept, means.now()), ...state.files], loaded: true }))
    .catch(() => become({ loaded: true }));

  return {
    state: () => state,
    find: (key: string) => state.files.find((file) => file.key === key),
    subscribe: (heard: () => void) => {
      listeners.add(heard);
      return () => {
        listeners.delete(heard);
      };
    },
    /** Progress and the like: not worth keeping. */
    change: (key: string, changes: Partial<Upload>) => become({ files: changeFile(state.files, key, changes) }),
    keep: (files: readonly Upload[]) => {
      become({ files });
      means.writeKept(toKeep(files)).catch(() => undefined);
    },
    /** Another tab has changed them: takes its rows, but for those that only this tab knows how far they are. */
    follow: async (isOurs: (key: string) => boolean) => {
      const kept = asLeft(await means.readKept(), means.now());
      const ours = state.files.filter(({ key }) => isOurs(key));
      become({ files: [...kept.filter(({ key }) => !isOurs(key)), ...ours] });
    },
  };
};
