import type { KeepingMeans } from './create-upload-rows.ts';
import { createUploadRows } from './create-upload-rows.ts';
import type { Send } from './create-upload-runner.ts';
import { createUploadRunner } from './create-upload-runner.ts';
import { asLeft } from './kept-uploads.ts';
import type { Upload } from './upload.ts';
import { addFiles, loseFiles } from './upload-list.ts';

/** What the files of one text box need from outside. */
export interface UploadMeans extends KeepingMeans {
  readonly send: Send;
  newKey(): string;
}

/** The files of one text box, and what may be done with them; lives on while the person is on another page. */
export type UploadStore = ReturnType<typeof createUploadStore>;

/** Makes the store; it sends files as they are added, and starts with what an earlier visit left. */
export const createUploadStore = (means: UploadMeans) => {
  const rows = createUploadRows(means);
  const runner = createUploadRunner(rows, means.send, means.now);
  const files = () => rows.state().files;
  return {
    subscribe: rows.subscribe,
    state: rows.state,
    retry: runner.retry,
    add: (chosen: readonly File[]) => {
      const added = chosen.map((file) => ({ key: means.newKey(), name: file.name, size: file.size, file }));
      for (const { key, file } of added) runner.take(key, file);
      rows.keep(
        addFiles(
          files(),
          added.map(({ file: _, ...row }) => row),
        ),
      );
      runner.go();
      return added.map(({ key }) => key);
    },
    remove: (key: string) => {
      runner.stop(key);
      rows.keep(files().filter((file) => file.key !== key));
      runner.go();
    },
    /** The connection is back: what had given up on it starts again. */
    resume: () => {
      for (const { key, state, reason } of files()) if (state === 'failed' && reason === 'network') runner.retry(key);
    },
    clear: () => {
      for (const { key } of files()) runner.stop(key);
      rows.keep([]);
    },
    restore: (left: readonly Upload[]) => {
      const present = new Set(files().map(({ key }) => key));
      rows.keep([...asLeft(left, means.now()).filter(({ key }) => !present.has(key)), ...files()]);
    },
    follow: () => rows.follow(runner.has),
    lose: (attachments: readonly string[]) => rows.keep(loseFiles(files(), attachments)),
  };
};
