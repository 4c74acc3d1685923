import { expect, test } from 'vitest';
import { keysByWords } from '#web/lib/api/keys-by-words.ts';

test('whoever sends a form again sends it once; whoever has corrected it in between sends something else', () => {
  let made = 0;
  const keyOf = keysByWords(() => `key-${++made}`);
  expect(keyOf({ name: 'Rosati' })).toBe('key-1');
  expect(keyOf({ name: 'Rosati' })).toBe('key-1');
  expect(keyOf({ name: 'Panificio Rosati' })).toBe('key-2');
  expect(keyOf({ name: 'Rosati' })).toBe('key-1');
});
