import { describe, expect, test } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import { portal } from '#support/ground/portal';
import { catalogueEntries, catalogueTables } from '#web/features/admin/catalogue-entry.ts';
import { draftErrors } from '#web/features/admin/draft-errors.ts';
import { draftOf, fieldsOf, putOf } from '#web/features/admin/entry-draft.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';

const areas = catalogueEntries(portal, 'areas');
const fees = areas.find(({ place }) => place[1] === 'fees');
const written = { labelIt: ' Nuovo ', labelEn: 'New', descriptionIt: 'Che cosa', descriptionEn: 'What' };
const blank = draftOf(undefined);

describe('the catalogue that an admin sees', () => {
  test('has every area with its subareas and every type with its subtypes, in their order', () => {
    expect(areas.map(({ place }) => place)).toEqual(Object.keys(portal.areas).map((name) => ['areas', name]));
    expect(fees?.below.map(({ place }) => place)).toEqual(
      Object.keys(portal.areas['fees']?.subareas ?? {}).map((name) => ['areas', 'fees', 'subareas', name]),
    );
    expect(fees?.value).not.toHaveProperty('subareas');
    const [type] = catalogueEntries(portal, 'types');
    expect([type?.inner, type?.below.length]).toEqual([
      'subtypes',
      Object.keys(Object.values(portal.types)[0]?.subtypes ?? {}).length,
    ]);
    expect(catalogueEntries(portal, 'environments').every(({ inner, below }) => !inner && below.length === 0)).toBe(
      true,
    );
  });
});

describe('what an admin writes about an entry', () => {
  test('changes nothing when nothing is written anew', () => {
    const all = catalogueTables.flatMap((table) => catalogueEntries(portal, table));
    for (const entry of [...all, ...all.flatMap(({ below }) => below)]) {
      const change = putOf(entry.place.slice(0, -1), draftOf(entry), entry);
      expect(editPreset(portal, [change])).toEqual({ ok: true, value: portal });
    }
  });

  test('keeps what the form does not show, and trims', () => {
    const change = putOf(['areas'], { ...draftOf(fees), ...written }, fees);
    expect(change.value).toEqual({
      macroArea: portal.areas['fees']?.macroArea,
      label: { it: 'Nuovo', en: 'New' },
      description: { it: 'Che cosa', en: 'What' },
    });
  });

  test.each([
    ['areas', ['areas'], { queue: 'students', macroArea: Object.keys(portal.macroAreas)[0] ?? '' }],
    ['subareas', ['areas', 'fees', 'subareas'], { queue: 'students' }],
    ['types', ['types'], {}],
    ['subtypes', ['types', 'anomaly', 'subtypes'], {}],
    ['environments', ['environments'], {}],
    ['macroAreas', ['macroAreas'], {}],
  ])('makes a new entry of %s that the API takes', (table, place, more) => {
    const change = putOf(place, { ...blank, ...written, ...more, key: 'brand_new' }, undefined);
    expect(change.place).toEqual([...place, 'brand_new']);
    const edited = editPreset(portal, [change]);
    // A new type needs steps of its own in a workflow that names types; everything else is whole by itself.
    expect(edited.ok || edited.failure.map((problem) => problem.place)).toEqual(
      table === 'types' && !edited.ok ? expect.arrayContaining([expect.stringMatching(/^workflow/)]) : true,
    );
  });

  test('has the fields that the entry has, and asks for a key only once', () => {
    expect(fieldsOf('environments', false)).toEqual(['labelIt', 'labelEn']);
    expect(fieldsOf('subareas', true)).toEqual(['key', 'labelIt', 'labelEn', 'queue']);
    expect(fieldsOf('areas', false)).not.toContain('queue');
    expect(fieldsOf('areas', true)).toContain('queue');
  });
});

describe('what the API says against it', () => {
  const problem = (...errors: { pointer: string; reason?: string }[]) =>
    new ApiProblem({
      type: '',
      title: '',
      status: 400,
      code: 'invalid-request',
      requestId: '',
      errors: errors.map((one) => ({ code: 'not-consistent', detail: 'In words', ...one })),
    });

  test('stands at its field, and otherwise over the whole form', () => {
    const error = problem(
      { pointer: '/changes/0/value/label/en', reason: 'x' },
      { pointer: '/changes/0/value/queue' },
      { pointer: '/changes/0/place/1' },
      { pointer: '/changes', reason: 'workflow: exact' },
    );
    expect(draftErrors(error)).toEqual({
      fields: { labelEn: 'In words', queue: 'In words', key: 'In words' },
      others: ['workflow: exact'],
    });
    expect(draftErrors(new Error('offline'))).toEqual({ fields: {}, others: [] });
  });
});
