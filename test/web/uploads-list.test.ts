import { describe, expect, it } from 'vitest';
import { fileLimits } from '#contract/file-limits';
import { asLeft, toKeep } from '#web/lib/uploads/kept-uploads.ts';
import { reservable } from '#web/lib/uploads/reservable.ts';
import type { Upload } from '#web/lib/uploads/upload.ts';
import { addFiles, areSettled, loseFiles, readyAttachments, startableFiles } from '#web/lib/uploads/upload-list.ts';

const file = (key: string, changes: Partial<Upload> = {}): Upload => ({
  key,
  name: `${key}.pdf`,
  size: 1,
  state: 'queued',
  progress: 0,
  ...changes,
});
const chosen = (count: number, size = 1) =>
  Array.from({ length: count }, (_, index) => ({ key: `${index}`, name: `${index}.pdf`, size }));

describe('choosing files', () => {
  it('a file over the limit and an empty one are refused at once, the others go on', () => {
    const sizes = [fileLimits.bytes, fileLimits.bytes + 1, 0];
    const files = addFiles(
      [],
      sizes.map((size, index) => ({ key: `${index}`, name: 'a.pdf', size })),
    );
    expect(files.map(({ state, reason }) => [state, reason])).toEqual([
      ['queued', undefined],
      ['refused', 'too-big'],
      ['refused', 'empty'],
    ]);
  });

  it('the twenty-sixth file is refused, and refused ones do not count', () => {
    const refused = addFiles([], [{ key: 'x', name: 'x', size: 0 }]);
    const files = addFiles(refused, chosen(26));
    expect(files.filter(({ state }) => state === 'queued')).toHaveLength(25);
    expect(files.at(-1)).toMatchObject({ state: 'refused', reason: 'too-many' });
  });

  it('three are sent at a time, in the order in which they were chosen', () => {
    const files = [file('a', { state: 'sending' }), file('b'), file('c'), file('d')];
    expect(startableFiles(files).map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('a file that was lost on the way takes its old row when it is chosen again', () => {
    const lost = file('old', { state: 'failed', reason: 'interrupted' });
    const files = addFiles([lost], [{ key: 'new', name: lost.name, size: lost.size }]);
    expect(files.map(({ key }) => key)).toEqual(['new']);
  });
});

describe('after a reload', () => {
  const now = Date.parse('2026-03-05T14:05:00Z');

  it('ready files are still there, unfinished ones are to be chosen again', () => {
    const ready = file('a', { state: 'ready', attachment: 'A', readyAt: now - 1000 });
    const left = asLeft([ready, file('b', { state: 'sending', progress: 0.4 })], now);
    expect(left[0]).toEqual(ready);
    expect(left[1]).toMatchObject({ state: 'failed', reason: 'interrupted' });
    expect(areSettled(left)).toBe(true);
  });

  it('a file that the server has dropped by now is not named by any text', () => {
    const old = file('a', { state: 'ready', attachment: 'A', readyAt: now - fileLimits.unlinkedMilliseconds });
    const left = asLeft([old], now);
    expect(left[0]).toMatchObject({ state: 'failed', reason: 'expired' });
    expect(readyAttachments(left)).toEqual([]);
  });

  it('what was refused is not told again', () => {
    expect(toKeep([file('a', { state: 'refused', reason: 'empty' })])).toEqual([]);
  });
});

it('files that the API does not know are to be chosen again, the others stay', () => {
  const files = [file('a', { state: 'ready', attachment: 'A' }), file('b', { state: 'ready', attachment: 'B' })];
  expect(readyAttachments(loseFiles(files, ['A']))).toEqual(['B']);
});

describe('the name a file is reserved under', () => {
  it('keeps its ending when it is too long', () => {
    const { name } = reservable({ name: `${'a'.repeat(300)}.docx`, type: 'text/plain', size: 1 });
    expect(name).toHaveLength(200);
    expect(name.endsWith('.docx')).toBe(true);
  });

  it('is one line whatever it was', () => {
    expect(reservable({ name: 'a\nb\u0000.txt', type: '', size: 1 })).toEqual({
      name: 'a_b_.txt',
      contentType: 'application/octet-stream',
      size: 1,
    });
  });
});
