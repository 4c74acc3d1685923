import { fileLimits } from '#contract/file-limits';
import type { Upload } from './upload.ts';

type Files = readonly Upload[];

/** How many are sent at a time (WEB 3). */
const atOnce = 3;

const isUnderWay = ({ state }: Upload): boolean => state === 'queued' || state === 'sending' || state === 'checking';
const isRunning = ({ state }: Upload): boolean => state === 'sending' || state === 'checking';

/** Adds chosen files: what can never be taken is refused at once; a file that was lost on the way takes its old row. */
export const addFiles = (files: Files, chosen: readonly Pick<Upload, 'key' | 'name' | 'size'>[]): Files =>
  chosen.reduce<Files>((sofar, file) => {
    const others = sofar.filter((one) => !isSameLost(one, file));
    const reason = refusalOf(others, file.size);
    const row: Upload = { ...file, progress: 0, ...(reason ? { state: 'refused', reason } : { state: 'queued' }) };
    return [...others, row];
  }, files);

const isSameLost = (one: Upload, { name, size }: Pick<Upload, 'name' | 'size'>): boolean =>
  one.state === 'failed' && mustBeChosenAgain(one) && one.name === name && one.size === size;

const refusalOf = (files: Files, size: number): Upload['reason'] => {
  if (size === 0) return 'empty';
  if (size > fileLimits.bytes) return 'too-big';
  const counted = files.filter((file) => isUnderWay(file) || file.state === 'ready').length;
  return counted >= fileLimits.perArticle ? 'too-many' : undefined;
};

/** Whether the page has no copy of the file any more. */
export const mustBeChosenAgain = ({ reason }: Upload): boolean => reason === 'interrupted' || reason === 'expired';

/** Changes one row; a row that was taken away meanwhile stays away. */
export const changeFile = (files: Files, key: string, changes: Partial<Upload>): Files =>
  files.map((file) => {
    if (file.key !== key) return file;
    const { reason: _, ...rest } = file;
    return { ...rest, ...changes };
  });

/** The files that may start now, in the order in which they were chosen. */
export const startableFiles = (files: Files): Files => {
  const running = files.filter(isRunning).length;
  return files.filter(({ state }) => state === 'queued').slice(0, Math.max(0, atOnce - running));
};

/** Whether none is still under way. */
export const areSettled = (files: Files): boolean => !files.some(isUnderWay);

/** The attachments that a text may name. */
export const readyAttachments = (files: Files): readonly string[] =>
  files.flatMap(({ state, attachment }) => (state === 'ready' && attachment ? [attachment] : []));

/** Marks files that the API does not know (any more): they have to be chosen again. */
export const loseFiles = (files: Files, attachments: readonly string[]): Files =>
  files.map((file) => {
    if (!file.attachment || !attachments.includes(file.attachment)) return file;
    const { attachment: _, ...rest } = file;
    return { ...rest, state: 'failed', reason: 'expired' };
  });
