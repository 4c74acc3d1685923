import type { UploadRows } from './create-upload-rows.ts';
import type { Sent } from './send-file.ts';
import type { Upload } from './upload.ts';
import { changeFile, startableFiles } from './upload-list.ts';

/** How a sending tells where it is, and hears that it is called off. */
export interface SendingWatch {
  readonly onProgress: (progress: number) => void;
  readonly onWaiting: () => void;
  readonly signal: AbortSignal;
}

/** Sends one file, with all its attempts. */
export type Send = (file: File, watch: SendingWatch) => Promise<Sent>;

/** Makes what sends the queued files, a few at a time. */
export const createUploadRunner = (rows: UploadRows, send: Send, now: () => number) => {
  const sources = new Map<string, File>();
  const running = new Map<string, AbortController>();

  const finish = (key: string, sent: Sent): void => {
    running.delete(key);
    if ('attachment' in sent) sources.delete(key);
    rows.keep(changeFile(rows.state().files, key, outcomeOf(sent, now())));
    go();
  };
  const start = (key: string, file: File): void => {
    const stop = new AbortController();
    running.set(key, stop);
    rows.change(key, { state: 'sending', progress: 0 });
    const end = (sent: Sent) => {
      if (!stop.signal.aborted) finish(key, sent);
    };
    send(file, watchOf(rows, key, stop.signal))
      .then(end)
      .catch(() => end({ reason: 'server' }));
  };
  const go = (): void => {
    for (const { key } of startableFiles(rows.state().files)) {
      const file = sources.get(key);
      if (file) start(key, file);
    }
  };
  return {
    go,
    take: (key: string, file: File) => sources.set(key, file),
    /** Whether this page has the file and can send it. */
    has: (key: string) => sources.has(key),
    stop: (key: string) => {
      running.get(key)?.abort();
      running.delete(key);
      sources.delete(key);
    },
    retry: (key: string) => {
      if (!sources.has(key) || running.has(key)) return;
      rows.change(key, { state: 'queued', progress: 0 });
      go();
    },
  };
};

const outcomeOf = (sent: Sent, now: number): Partial<Upload> =>
  'attachment' in sent
    ? { state: 'ready', progress: 1, attachment: sent.attachment, readyAt: now }
    : { state: 'failed', progress: 0, reason: sent.reason };

const watchOf = (rows: UploadRows, key: string, signal: AbortSignal): SendingWatch => ({
  signal,
  onProgress: (progress) => {
    const before = rows.find(key);
    // Only what is seen changes the page: whole per cents.
    if (!before?.reason && Math.floor((before?.progress ?? 0) * 100) === Math.floor(progress * 100)) return;
    rows.change(key, { state: progress < 1 ? 'sending' : 'checking', progress });
  },
  onWaiting: () => rows.change(key, { state: 'sending', progress: 0, reason: 'network' }),
});
