import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterPrefix } from '#domain/numbering/counter-prefix';
import { numberPattern } from '#domain/numbering/number-pattern';
import { renderNumber } from '#domain/numbering/render-number';

describe('a readable number (R1.8)', () => {
  it.each([
    ['{year}-{counter:6}', 123, '2026-000123'],
    ['TCKXDSL{counter:7}', 6102, 'TCKXDSL0006102'],
    ['{year}-{counter:6}', 1_000_000, '2026-1000000'],
    ['{counter:1}', 7, '7'],
  ])('of the pattern %s for %d is %s', (pattern, counter, number) => {
    expect(renderNumber(pattern, { year: '2026', counter })).toBe(number);
  });
  it('counts on its own for each prefix', () => {
    expect(counterPrefix('{year}-{counter:6}', '2026')).toBe('2026-');
    expect(counterPrefix('TCKXDSL{counter:7}', '2026')).toBe('TCKXDSL');
  });
  it.each([
    '',
    '{year}',
    '{counter:6}-{year}',
    '{counter}',
    '{counter:0}',
    '{counter:12}',
    'a{counter:3}',
    'A/{counter:3}',
    '{day}{counter:3}',
  ])('cannot be made by "%s"', (pattern) => {
    expect(numberPattern(pattern)).toBeUndefined();
    expect(() => counterPrefix(pattern, '2026')).toThrow('not a numbering pattern');
  });
  it('is never the same for two counts or two years', () => {
    const count = fc.tuple(fc.integer({ min: 2020, max: 2100 }).map(String), fc.integer({ min: 1, max: 9_999_999 }));
    fc.assert(
      fc.property(
        fc.constantFrom('{year}-{counter:6}', '{year}{counter:2}', 'T{year}{counter:4}'),
        count,
        count,
        (pattern, one, other) => {
          const number = ([year, counter]: typeof one) => renderNumber(pattern, { year, counter });
          expect(number(one) === number(other)).toBe(one[0] === other[0] && one[1] === other[1]);
        },
      ),
    );
  });
});
