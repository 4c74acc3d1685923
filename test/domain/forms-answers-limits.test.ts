import { describe, expect, it } from 'vitest';
import { checkAnswers } from '#domain/forms/answers/check-answers';
import { field, formWith, options } from '#support/ground/forms';
import { keptOf, saidOf } from '#support/ground/said-of-answers';

const upload = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('what a form lets through where it says nothing', () => {
  const kinds = formWith(
    { kind: 'text', key: 'line' },
    { kind: 'long_text', key: 'story' },
    { kind: 'number', key: 'count' },
    { kind: 'file', key: 'file' },
    { kind: 'multi_select', key: 'many', options: options('a', 'b') },
    { kind: 'date', key: 'day', max: '2026-12-31' },
  );
  const said = (answers: unknown) => saidOf(kinds, answers);
  const kept = (answers: unknown) => keptOf(kinds, answers);

  it('a line has 200 characters and a long text 4,000', () => {
    expect(said({ line: 'x'.repeat(200), story: 'x'.repeat(4000) })).toEqual([]);
    expect(said({ line: 'x'.repeat(201), story: 'x'.repeat(4001) })).toEqual(['/line too-long', '/story too-long']);
  });

  it('a long text keeps its lines and spaces as they were written', () => {
    expect(kept({ story: ' one\n\n  two ' })).toEqual({ story: ' one\n\n  two ' });
    expect(said({ story: 'nul\0' })).toEqual(['/story wrong-format']);
  });

  it('a number has six decimals and thirteen digits at most, and no sign at zero', () => {
    expect(kept({ count: 0.000001 })).toEqual({ count: 0.000001 });
    expect(said({ count: 0.0000001 })).toEqual(['/count wrong-format']);
    expect(kept({ count: -1e12 })).toEqual({ count: -1e12 });
    expect(said({ count: 1e12 + 1 })).toEqual(['/count out-of-range']);
    const wide = formWith({ kind: 'number', key: 'count', max: 1e15, min: -1e15 });
    expect(saidOf(wide, { count: 1e13 })).toEqual(['/count out-of-range']);
    expect(Object.is((kept({ count: -0 }) as { count: number }).count, 0)).toBe(true);
  });

  it('the last day is still a day', () => {
    expect(said({ day: '2026-12-31' })).toEqual([]);
    expect(said({ day: '2027-01-01' })).toEqual(['/day out-of-range']);
  });

  it('one file is enough', () => {
    expect(said({ file: [upload] })).toEqual([]);
    expect(said({ file: [upload, '01ARZ3NDEKTSV4RRFFQ69G5FAW'] })).toEqual(['/file too-long']);
  });

  it('a crowd of choices is not even looked at', () => {
    expect(said({ many: Array.from({ length: 201 }, () => 'a') })).toEqual(['/many too-long']);
  });

  it('all answers together have 32,000 characters', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `t${index}`);
    const form = { fields: texts.map((key) => field({ kind: 'long_text', key })) };
    const long = (count: number) => Object.fromEntries(texts.slice(0, count).map((key) => [key, 'x'.repeat(3990)]));
    expect(checkAnswers(form, long(8)).ok).toBe(true);
    const full = { ...long(8), t6: 'x'.repeat(4000), t7: 'x'.repeat(3995) };
    expect(JSON.stringify(full)).toHaveLength(32_000);
    expect(checkAnswers(form, full).ok).toBe(true);
    expect(checkAnswers(form, { ...full, t7: 'x'.repeat(3996) }).ok).toBe(false);
    expect(checkAnswers(form, long(9))).toEqual({ ok: false, failure: [{ pointer: '', code: 'too-long' }] });
  });

  it('a hundred strange questions are not all told', () => {
    const strange = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`q${index}`, 1]));
    expect(said(strange)).toHaveLength(50);
  });
});
