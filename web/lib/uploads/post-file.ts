import type { AnswerOf } from '#web/lib/api/operations.ts';

/** How the store of files took a form: `stale` when it wants another reservation. */
export type PostOutcome = 'stored' | 'stale' | 'busy';

interface Posting {
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress: (progress: number) => void;
  readonly signal: AbortSignal;
}

/** Posts a file with the form of its reservation; `fetch` could not tell how far it is. Rejects without a connection. */
export const postFile = (
  { url, fields }: AnswerOf<'reserveUpload'>,
  { file, onProgress, signal }: Posting,
): Promise<PostOutcome> =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request.status));
    request.onerror = () => reject(new TypeError('the upload broke off'));
    request.onabort = () => reject(new DOMException('the file was taken away', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.open('POST', url);
    request.send(form);
  });

const outcomeOf = (status: number): PostOutcome => {
  if (status >= 200 && status < 300) return 'stored';
  return status >= 500 ? 'busy' : 'stale';
};
