import { describe, expect, test } from 'vitest';
import { parsePreset } from '#domain/preset/parse-preset';
import { portal } from '#support/ground/portal';
import { readTexts } from '#support/texts/read-texts';
import { placedProblems } from '#web/features/admin/reasons/placed-problem.ts';
import { knownReason, reasonPatterns } from '#web/features/admin/reasons/reason-patterns.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';

const label = { it: 'x', en: 'x' };
const question = (key: string, more = {}) => ({ kind: 'text', key, label, ...more });
const form = (...fields: object[]) => ({ version: 1, label, attach: [{ type: 'request' }], fields });
const pick = (key: string, ...values: string[]) => ({
  ...{ kind: 'select', key, label, required: true },
  options: values.map((value) => ({ value, label })),
});
const field = 'first';
const tangle = Array.from({ length: 12 }, (_, at) => ({
  ...{ kind: 'multi_select', key: `m${at}`, label },
  options: ['a', 'b', 'c'].map((value) => ({ value, label })),
}));

/** Every way of getting it wrong that the pages can lead to, with what is said of it. */
const mistakes: readonly [string, object][] = [
  ['missing', { forms: { f: form({ kind: 'select', key: 'a', label }) } }],
  ['blank', { forms: { f: form(question('a', { label: { it: ' ', en: 'x' } })) } }],
  ['key', { forms: { f: form(question('A b')) } }],
  ['code', { forms: { f: { ...form(question('a')), code: 'abc' } } }],
  ['day', { forms: { f: form({ ...question('a'), kind: 'date', min: 'tomorrow' }) } }],
  ['least', { forms: { f: form({ ...question('a'), kind: 'number', min: 3, max: 2 }) } }],
  ['most', { forms: { f: form(question('a', { maxLength: 99_999 })) } }],
  ['empty', { forms: { f: form() } }],
  ['number', { forms: { f: form({ ...question('a'), kind: 'number', min: 'x' }) } }],
  ['condition', { forms: { f: form(question('a'), question('b', { shownIf: { field: 'a' } })) } }],
  ['twice', { forms: { f: form(question('a'), question('a')) } }],
  ['unknown', { forms: { f: { ...form(question('a')), attach: [{ type: 'gone' }] } } }],
  ['unknown', { forms: { f: form(question('a', { shownIf: { field: 'gone', answered: true } })) } }],
  ['late', { forms: { f: form(question('a', { shownIf: { field: 'b', answered: true } }), question('b')) } }],
  ['circle', { forms: { f: form(question('a', { shownIf: { field: 'a', answered: true } })) } }],
  ['neverAnswered', { forms: { f: form(pick(field, 'a'), question('b', { shownIf: { field, equals: 'z' } })) } }],
  [
    'neverAsked',
    {
      forms: {
        f: form(
          pick(field, 'a', 'b'),
          question('b', {
            shownIf: {
              all: [
                { field, equals: 'a' },
                { field, equals: 'b' },
              ],
            },
          }),
        ),
      },
    },
  ],
  [
    'neverChosen',
    {
      forms: {
        f: form(pick(field, 'a', 'b'), {
          ...{ kind: 'select', key: 'c', label, shownIf: { field, equals: 'a' } },
          options: [
            { value: 'x', label },
            { value: 'y', label, shownIf: { field, equals: 'b' } },
          ],
        }),
      },
    },
  ],
  [
    'tangled',
    {
      forms: {
        f: form(
          ...tangle,
          question('z', {
            shownIf: { not: { any: tangle.map(({ key }) => ({ not: { field: key, oneOf: ['a', 'b', 'c'] } })) } },
          }),
          question('y', {
            shownIf: {
              all: [
                ...tangle.map(({ key }) => ({ field: key, oneOf: ['a', 'b', 'c'] })),
                { field: 'm0', answered: false },
              ],
            },
          }),
        ),
      },
    },
  ],
  ['fits', { forms: { f: form(question('a')), g: form(question('a')) } }],
  [
    'idle',
    {
      forms: {
        f: { ...form(question('a')), attach: [{}] },
        g: { ...form(question('a')), attach: Object.keys(portal.types).map((type) => ({ type })) },
      },
    },
  ],
  ['alone', { forms: { f: { ...form(question('a')), attach: [{ subtype: 'evolution' }] } } }],
  ['namesNothing', { routing: [{ queue: 'students' }] }],
  [
    'clash',
    {
      routing: [
        { type: 'request', queue: 'students' },
        { area: 'fees', queue: 'development' },
      ],
    },
  ],
  ['missing', { routing: [{ type: 'request' }] }],
  [
    'openers',
    { types: Object.fromEntries(Object.entries(portal.types).map(([id, type]) => [id, { ...type, opens: 'desk' }])) },
  ],
];

const said = (edit: object): readonly string[] => {
  const parsed = parsePreset({ ...portal, ...edit });
  return parsed.ok ? [] : parsed.failure.map(({ text }) => text);
};

describe('what the check of a configuration says', () => {
  test.each(mistakes)('is said to people in their language: %s', (reason, edit) => {
    const texts = said(edit);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.map((text) => knownReason(text)?.reason ?? text)).toContain(reason);
  });

  test('is told with the names that it is about', () => {
    expect(knownReason('"b" comes only after it; a condition asks of what was answered before')).toEqual({
      reason: 'late',
      names: { name: 'b' },
    });
    expect(knownReason('a ticket may also fall under routing[3], which names as many facts')?.names).toEqual({
      index: '3',
    });
    expect(knownReason('something that nobody has a sentence for')).toBeUndefined();
  });

  test('has a sentence for each reason', () => {
    expect(Object.keys(readTexts('it')['admin-reasons'] ?? {}).sort()).toEqual(Object.keys(reasonPatterns).sort());
  });
});

describe('where it says so', () => {
  const problem = new ApiProblem({
    ...{ type: '', title: '', status: 400, code: 'invalid-request', requestId: '' },
    errors: [
      {
        pointer: '/changes/0/value/fields/2/label/it',
        code: 'not-consistent',
        detail: 'D',
        reason: 'forms.f: is missing',
      },
      { pointer: '/changes/12/value', code: 'not-consistent', detail: 'D' },
      { pointer: '/changes', code: 'nothing-to-change', detail: 'D' },
    ],
  });

  test('is found in what was written, without the name of the place', () => {
    expect(placedProblems(problem)).toEqual([
      { change: 0, path: ['fields', '2', 'label', 'it'], reason: 'is missing', detail: 'D' },
      { change: 12, path: [], reason: undefined, detail: 'D' },
      { change: undefined, path: undefined, reason: undefined, detail: 'D' },
    ]);
    expect(placedProblems(new Error('offline'))).toEqual([]);
  });
});
