import { describe, expect, it } from 'vitest';
import { checkFilled } from '#domain/forms/check-filled';
import { formOf } from '#domain/forms/form-of';
import { offeredForms } from '#domain/forms/offered-forms';
import { uploadsIn } from '#domain/forms/uploads-in';
import { withForm } from '#domain/forms/with-form';
import { field, formWith, lineForm } from '#support/ground/forms';
import { portal } from '#support/ground/portal';

const facts = { area: 'fees', subarea: 'refunds', type: 'anomaly', subtype: 'software' };
const at = (...attach: object[]) => ({
  ...formWith({ kind: 'yes_no', key: 'sure', required: true }),
  version: 3,
  attach,
});
const forms = {
  all: at({}),
  fees: at({ area: 'fees' }),
  refunds: at({ area: 'fees', subarea: 'refunds', type: 'request' }, { area: 'exams', subarea: 'exam_booking' }),
  old: { ...at({ area: 'fees', type: 'anomaly', subtype: 'software' }), archived: true as const },
};

describe('the form of a kind of ticket', () => {
  it.each([
    ['is the one that names most of it', facts, 'fees'],
    ['may be named for a subarea and a type', { ...facts, type: 'request' }, 'refunds'],
    ['may be named twice', { ...facts, area: 'exams', subarea: 'exam_booking' }, 'refunds'],
    ['is the one for everything where nothing else fits', { ...facts, area: 'exams' }, 'all'],
  ])('%s', (_, kind, form) => {
    expect(formOf(forms, kind)).toBe(form);
    expect(withForm(forms, { ...kind, form: 'another' } as typeof kind)).toEqual({ ...kind, form });
  });

  it('is none where there are no forms, or only archived ones', () => {
    expect(formOf(undefined, facts)).toBeUndefined();
    expect(formOf({ old: forms.old }, facts)).toBeUndefined();
    expect(withForm(undefined, facts)).toEqual(facts);
    expect(formOf({ exams: at({ area: 'exams' }) }, facts)).toBeUndefined();
  });
});

describe('the forms that somebody is offered', () => {
  const offered = (...areas: string[]) =>
    Object.keys(
      offeredForms(forms, {
        types: portal.types,
        areas: Object.fromEntries(Object.entries(portal.areas).filter(([id]) => areas.includes(id))),
      }),
    );

  it('are those of the areas that they are offered, and no archived one', () => {
    expect(offered('fees')).toEqual(['fees', 'refunds']);
    expect(offered('exams')).toEqual(['all', 'refunds']);
    expect(offered()).toEqual([]);
  });

  it('tell of no place in other areas, and of all that name no area', () => {
    const { refunds, fees, all } = offeredForms(
      { ...forms, fees: at({ area: 'fees' }, { type: 'anomaly' }), all: at({}) },
      { types: portal.types, areas: { fees: portal.areas['fees'] } } as never,
    );
    expect(refunds?.attach).toEqual([{ area: 'fees', subarea: 'refunds', type: 'request' }]);
    expect(fees?.attach).toEqual([{ area: 'fees' }, { type: 'anomaly' }]);
    expect(all).toBeUndefined();
  });

  it('are none where the desk has none', () => {
    expect(offeredForms(undefined, portal)).toEqual({});
  });
});

describe('the form of a new ticket', () => {
  const given = { id: 'fees', version: 3, answers: { sure: true } };

  it('is kept as it was filled in', () => {
    expect(checkFilled(forms, facts, given)).toEqual({ ok: true, value: given });
  });

  it('is nothing where the kind has none', () => {
    expect(checkFilled(undefined, facts)).toEqual({ ok: true, value: undefined });
  });

  const invalid = (pointer: string, code: string) => ({ reason: 'invalid', fields: [{ pointer, code }] });
  it.each([
    ['is refused where the kind has none', undefined, given, invalid('/form/id', 'form-not-for-this-kind')],
    ['is missed where the kind has one', forms, undefined, invalid('/form', 'required')],
    ['must be the closest', forms, { ...given, id: 'all' }, invalid('/form/id', 'form-not-for-this-kind')],
    ['must be offered still', forms, { ...given, id: 'old' }, invalid('/form/id', 'form-not-for-this-kind')],
    ['must be there at all', forms, { ...given, id: 'constructor' }, invalid('/form/id', 'form-not-for-this-kind')],
    [
      'must be as it is now',
      forms,
      { ...given, version: 2 },
      { reason: 'form-changed', form: { id: 'fees', version: 3 } },
    ],
    ['must be answered rightly', forms, { ...given, answers: {} }, invalid('/form/answers/sure', 'required')],
  ])('%s', (_, those, sent, failure) => {
    expect(checkFilled(those, facts, sent)).toEqual({ ok: false, failure });
  });
});

describe('the files that a filled form names', () => {
  const files = { fields: [...lineForm.fields, field({ kind: 'file', key: 'plans' })] };

  it('stand each at its place, in the order of the form', () => {
    const answers = { plans: ['C'], photos: ['A', 'B'], problem: 'slow' };
    expect(uploadsIn(files, { id: 'line', version: 1, answers })).toEqual([
      { id: 'A', pointer: '/form/answers/photos/0' },
      { id: 'B', pointer: '/form/answers/photos/1' },
      { id: 'C', pointer: '/form/answers/plans/0' },
    ]);
  });

  it('are none where none was asked for or given', () => {
    expect(uploadsIn(files, { id: 'line', version: 1, answers: { problem: 'slow' } })).toEqual([]);
  });
});
