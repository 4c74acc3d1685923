import { describe, expect, it } from 'vitest';
import { counterPrefix } from '#domain/numbering/counter-prefix';
import { numberingOf } from '#domain/numbering/numbering-of';
import { renderNumber } from '#domain/numbering/render-number';
import { edited } from '#support/ground/edited-preset';
import { portal } from '#support/ground/portal';
import { put, said } from '#support/ground/preset-edits';

const codes = (pattern: string, anomaly: unknown, request: unknown, clarification: unknown) => [
  put('numbering', pattern),
  put('types/anomaly/code', anomaly),
  put('types/request/code', request),
  put('types/clarification/code', clarification),
];
const label = { it: 'x', en: 'x' };
const form = (type: string, code?: string) => ({
  ...{ version: 1, label, attach: [{ type }], fields: [{ key: 'line', kind: 'text', label }] },
  ...(code !== undefined && { code }),
});

describe('the number of a ticket names its kind (R1.8)', () => {
  const preset = edited(
    ...codes('TCK{kind}{counter:7}', 'ANO', 'REQ', 'ASK'),
    put('forms', { xdsl: form('anomaly', 'XDSL'), plain: form('request') }),
  );
  const number = (kind: { type: string; form?: string }) =>
    renderNumber(numberingOf(preset, kind), { year: '2026', counter: 6102 });

  it('by its form, else by its type', () => {
    expect(number({ type: 'anomaly', form: 'xdsl' })).toBe('TCKXDSL0006102');
    expect(number({ type: 'anomaly', form: 'plain' })).toBe('TCKANO0006102');
    expect(number({ type: 'request' })).toBe('TCKREQ0006102');
    expect(number({ type: 'request', form: 'gone' })).toBe('TCKREQ0006102');
    expect(number({ type: 'gone' })).toBe('TCK0006102');
  });
  it('and counts each kind on its own', () => {
    expect(counterPrefix(numberingOf(preset, { type: 'request' }), '2026')).toBe('TCKREQ');
    expect(() => counterPrefix(preset.numbering, '2026')).toThrow('not a numbering pattern');
  });
  it('or does not, where the pattern does not ask for it', () => {
    expect(numberingOf(portal, { type: 'request' })).toBe('{year}-{counter:6}');
    expect(numberingOf(edited(put('numbering', '{kind}{counter:2}')), { type: 'request' })).toBe('{counter:2}');
  });
});

describe('whoever gives kinds their codes is told', () => {
  it('which type has none', () => {
    expect(said(...codes('{kind}{counter:3}', 'A', undefined, 'C'))).toEqual([
      'types.request.code: is missing: numbers name the kind',
    ]);
    expect(said(...codes('{year}{counter:3}', 'A', undefined, 'C'))).toEqual([]);
  });
  it('which two could make the same number', () => {
    const alike = 'types.request.code: reads like "A" and a longer counter';
    expect(said(...codes('{kind}{counter:3}', 'A', 'A1', 'C'))).toEqual([alike]);
    expect(said(...codes('{kind}{year}{counter:3}', 'A', 'A1', 'C'))).toEqual([alike]);
    expect(said(...codes('{kind}{counter:3}', 'A', 'A123', 'C'))).toEqual([alike]);
    expect(said(...codes('{kind}0{counter:3}', 'A', 'A1', 'C'))).toEqual([alike]);
    expect(said(...codes('{kind}-{counter:3}', 'A', 'A1', 'C'))).toEqual([]);
    expect(said(...codes('{kind}{counter:3}', 'A', 'A', '1A'))).toEqual([]);
    expect(said(...codes('{kind}{counter:3}', 'A', 'AB1', 'A1B'))).toEqual([]);
    expect(
      said(
        ...codes('{kind}{counter:3}', 'A', 'B', 'C'),
        put('forms', { xdsl: form('anomaly', 'A7'), plain: form('request') }),
      ),
    ).toEqual(['forms.xdsl.code: reads like "A" and a longer counter']);
  });
  it('which is no code', () => {
    const wrong = 'types.request.code: must be one to eight capitals and digits';
    for (const code of ['', 'xdsl', 'TOOLONGACODE', 'A-B'])
      expect(said(put('types/request/code', code))).toEqual([wrong]);
  });
});
