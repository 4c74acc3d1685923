import { fileLimits } from '#contract/file-limits';
import type { Upload } from './upload.ts';

/** Some minutes are spared for the text that names it to be sent. */
const sparedMilliseconds = 10 * 60_000;

/** What outlives the page: not what was refused, nor whose failure only this page can mend. */
export const toKeep = (files: readonly Upload[]): readonly Upload[] => files.filter(({ state }) => state !== 'refused');

/** What an earlier visit left: ready files as they are, others to be chosen again, as the page has no copy of them. */
export const asLeft = (kept: readonly Upload[], now: number): readonly Upload[] =>
  kept.map((file) => {
    if (file.state !== 'ready') return { ...file, state: 'failed', reason: 'interrupted' };
    const age = now - (file.readyAt ?? 0);
    if (age < fileLimits.unlinkedMilliseconds - sparedMilliseconds) return file;
    const { attachment: _, ...rest } = file;
    return { ...rest, state: 'failed', reason: 'expired' };
  });
