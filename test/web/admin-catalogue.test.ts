import { describe, expect, test } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';
import { shippedPreset } from '#support/ground/shipped-presets';
import { catalogueEntries, catalogueTables } from '#web/features/admin/catalogue-entry.ts';
import { draftErrors } from '#web/features/admin/draft-errors.ts';
import { draftOf, fieldsOf, putOf } from '#web/features/admin/entry-draft.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';

const itil = shippedPreset('itil-desk');
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
  test.each([
    ['consortium-portal', portal],
    ['itil-desk', itil],
  ] as const)('changes nothing when nothing is written anew: %s', (_name, preset) => {
    const all = catalogueTables.flatMap((table) => catalogueEntries(preset, table));
    for (const entry of [...all, ...all.flatMap(({ below }) => below)]) {
      const change = putOf(entry.place.slice(0, -1), draftOf(entry), entry);
      expect(editPreset(preset, [change])).toEqual({ ok: true, value: preset });
    }
  });

  test('says who opens a type: the desk alone, or everybody again', () => {
    const typeOf = (preset: Preset, id: string) =>
      catalogueEntries(preset, 'types').find(({ place }) => place[1] === id);
    const says = (opens: string, id: string) => {
      const entry = typeOf(itil, id);
      const edited = editPreset(itil, [putOf(['types'], { ...draftOf(entry), opens }, entry)]);
      return edited.ok ? edited.value.types[id]?.opens : edited.failure;
    };
    expect(draftOf(typeOf(itil, 'change')).opens).toBe('desk');
    expect(says('', 'change')).toBeUndefined();
    expect(says('desk', 'incident')).toBe('desk');
    expect(fieldsOf('types', true)).toContain('opens');
    expect(fieldsOf('subtypes', true)).not.toContain('opens');
  });

  test.each([
    ['severities', { labelIt: 'Blocco', descriptionIt: 'Nessuno lavora' }],
    ['urgencies', { labelIt: 'Subito' }],
    ['priorities', { labelIt: 'Prima di tutto' }],
    ['risks', { labelIt: 'Grosso', descriptionIt: 'Può fermare tutto' }],
  ] as const)('gives %s other words, whatever hangs on them', (table, more) => {
    const [entry] = catalogueEntries(itil, table);
    const edited = editPreset(itil, [putOf([table], { ...draftOf(entry), ...more }, entry)]);
    const now = edited.ok ? catalogueEntries(edited.value, table)[0] : undefined;
    expect(now?.label).toEqual({ ...entry?.label, it: more.labelIt });
    expect(now?.description?.it).toBe('descriptionIt' in more ? more.descriptionIt : undefined);
    expect(edited.ok && edited.value.priorityMatrix).toEqual(itil.priorityMatrix);
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
