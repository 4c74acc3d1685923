import { describe, expect, it } from 'vitest';
import {
  maximumFileBytes,
  maximumFilesPerArticle,
  reservationMilliseconds,
  unlinkedMilliseconds,
} from '#domain/upload';
import { uploadKey, uploadOfKey, uploadPrefix } from '#domain/upload-key';

describe('a file that a person uploads', () => {
  it('is found again under its key', () => {
    expect([uploadPrefix, uploadKey('01A')]).toEqual(['uploads/', 'uploads/01A']);
    expect(['a', '0', '_', '-', 'Zz9'.repeat(21)].map((id) => uploadOfKey(uploadKey(id)))).toEqual([
      'a',
      '0',
      '_',
      '-',
      'Zz9'.repeat(21),
    ]);
  });

  it.each([
    ...['', 'uploads', 'uploads/', '01A', 'upload/01A', 'uploadsx01A', 'xuploads/01A', 'UPLOADS/01A'],
    ...['uploads/01A/b', 'uploads//01A', 'uploads/../b', 'uploads/a b', 'uploads/a\n', 'uploads/\na', 'uploads/é'],
    ...[`uploads/${'a'.repeat(65)}`, '01A/uploads/', 'a.uploads/'],
  ])('is not the object %j', (key) => {
    expect(uploadOfKey(key)).toBeUndefined();
  });

  it('may be as large, as many and as late as the papers say', () => {
    expect(maximumFileBytes).toBe(52_428_800);
    expect(maximumFilesPerArticle).toBe(25);
    expect([reservationMilliseconds, unlinkedMilliseconds]).toEqual([3_600_000, 86_400_000]);
  });
});
