import { describe, expect, test } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import { choice, label, number } from '#support/ground/form-fields';
import { lineForm } from '#support/ground/forms';
import { portal } from '#support/ground/portal';
import { shippedPreset } from '#support/ground/shipped-presets';
import { controlId, controlPath } from '#web/features/admin/forms/control-path.ts';
import { fieldKinds, ofKind, said, typedNumber } from '#web/features/admin/forms/field-kinds.ts';
import {
  draftOfForm,
  formOfDraft,
  freeKey,
  moved,
  newQuestion,
  textOfForm,
} from '#web/features/admin/forms/form-draft.ts';

describe('a form that is written', () => {
  test('says the same until somebody writes in it, whatever form it is', () => {
    const forms = (['campus-desk', 'itil-desk'] as const).flatMap((name) =>
      Object.values(shippedPreset(name).forms ?? {}),
    );
    expect(forms.length).toBeGreaterThan(5);
    for (const form of forms) {
      const draft = draftOfForm(form);
      expect(formOfDraft(draft)).toEqual({ ...form, version: 1 });
      expect(draft.begun).toBe(textOfForm(form));
      expect(draft.begun).not.toBe(textOfForm({ ...form, version: 99 }));
      expect(new Set(draft.questions.map(({ row }) => row)).size).toBe(form.fields.length);
    }
  });

  test('begins with a question that only lacks its words', () => {
    const { head, questions } = draftOfForm(undefined);
    const written = formOfDraft({
      begun: '',
      head: { ...head, label },
      questions: questions.map(({ row, field }) => ({ row, field: { ...field, label } })),
    });
    expect(editPreset(portal, [{ op: 'put', place: ['forms', 'first'], value: written }]).ok).toBe(true);
    expect(textOfForm(undefined)).toBe('null');
  });

  test('gets new questions under keys that nobody has', () => {
    const questions = [newQuestion('a', 'question_3'), newQuestion('b', 'question_1')];
    expect(freeKey(questions)).toBe('question_4');
    expect(freeKey([])).toBe('question_1');
  });

  test('has its questions where they are put', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 1, -1)).toEqual(['b', 'a']);
    expect(moved(['a'], 4, 0)).toEqual(['a']);
  });
});

describe('a question of another kind', () => {
  test.each(fieldKinds)('is whole as %s', (kind) => {
    const made = ofKind({ ...choice, shownIf: { field: 'a', answered: true }, help: label }, kind);
    expect(made).toMatchObject({ kind, key: 'make', label, help: label, required: true });
    expect('options' in made ? made.options : undefined).toEqual(
      kind === 'select' || kind === 'multi_select' ? choice.options : undefined,
    );
  });

  test('has room for a first option where it had none, and loses what the other kind does not have', () => {
    expect(ofKind({ ...number, min: 1, whole: true }, 'multi_select')).toEqual({
      ...{ kind: 'multi_select', key: 'lost', label },
      options: [{ value: '', label: { it: '', en: '' } }],
    });
    expect(ofKind({ ...number, min: 1, whole: true }, 'date')).toEqual({ kind: 'date', key: 'lost', label });
  });

  test('holds what is said and nothing else', () => {
    expect(said({ a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 });
    for (const nothing of ['', undefined, false]) expect(said({ a: 1, b: 2 }, 'b', nothing)).toEqual({ a: 1 });
    expect(said({}, 'min', 0)).toEqual({ min: 0 });
  });

  test('reads numbers as people write them, and leaves the rest to be refused', () => {
    expect(['4', '-1,5', '1.25', '', '4 ', '1.', 'tanti'].map(typedNumber)).toEqual([
      4,
      -1.5,
      1.25,
      '',
      '4 ',
      '1.',
      'tanti',
    ]);
  });
});

describe('what the API says against a form', () => {
  const placesOf = (form: object) => {
    const edited = editPreset(portal, [{ op: 'put', place: ['forms', 'line'], value: form }]);
    return edited.ok ? [] : edited.failure.map(({ place }) => place.replace(/^forms\.line\.?/, ''));
  };
  const wrong = {
    ...{ version: 1, label: { it: '', en: 'x' }, code: 'abc' },
    attach: [{ subarea: 'x' }, { type: 'gone' }],
    fields: [
      { kind: 'select', key: 'A', label, options: [{ value: '-', label: {} }] },
      { kind: 'date', key: 'b', label, min: 'x' },
    ],
  };

  test('stands at a control, wherever in the form it is', () => {
    const segments = (place: string) => place.split(/[.[\]]+/).filter(Boolean);
    const found = [wrong, { ...wrong, fields: [] }, { ...wrong, attach: [] }].flatMap(placesOf);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((place) => controlPath(segments(place)) === undefined)).toEqual([]);
  });

  test('stands at the nearest control where its own place has none', () => {
    const at = (place: string) => controlPath(place.split('.'));
    expect(at('fields.1.shownIf.all.0.field')).toBe('fields.1.shownIf');
    expect(at('fields.1.options.2.shownIf.not')).toBe('fields.1.options.2.shownIf');
    expect(at('fields.3.label')).toBe('fields.3.label.it');
    expect(at('label')).toBe('label.it');
    expect(at('attach.1')).toBe('attach.1.area');
    expect(at('fields.2')).toBe('fields.2.key');
    expect(at('fields.2.options.0')).toBe('fields.2.options.0.value');
    expect(at('fields.2.options')).toBe('fields.2.options');
    expect(at('version')).toBeUndefined();
    expect(at('')).toBeUndefined();
    expect(controlId('fields.1.shownIf')).toBe('form-fields-1-shownIf');
  });

  test('is nothing where a form of every kind of question is right', () => {
    const form = { ...formOfDraft(draftOfForm(lineForm)), attach: [{ type: 'request' }] };
    expect(form.fields).toHaveLength(lineForm.fields.length);
    expect(placesOf(form)).toEqual([]);
  });
});
