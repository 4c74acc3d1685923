import { describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { checkAnswers } from '#domain/forms/answers/check-answers';
import { lineForm } from '#support/ground/forms';
import { askedFor } from '#web/features/opening/asked-for.ts';
import { fieldsOf } from '#web/features/opening/fields-of.ts';
import { firstUnanswered } from '#web/features/opening/first-unanswered.ts';
import { besideTheForm } from '#web/features/opening/form/beside-the-form.ts';
import { openingForm } from '#web/features/opening/form/opening-form.ts';
import { wrongFormAnswers } from '#web/features/opening/form/wrong-form-answers.ts';
import { openingBody } from '#web/features/opening/opening-body.ts';
import type { OpeningDraft } from '#web/features/opening/opening-draft.ts';
import { emptyOpening } from '#web/features/opening/opening-draft.ts';
import { fieldOfPointer } from '#web/features/opening/opening-field.ts';
import { wrongAnswers } from '#web/features/opening/wrong-answers.ts';
import type { FormEntries } from '#web/lib/forms/form-entries.ts';
import type { Upload } from '#web/lib/uploads/upload.ts';

const label = { it: '', en: '' };
const explained = (id: string) => ({ id, label, description: label });
const line = {
  ...lineForm,
  id: 'line',
  version: 7,
  attach: [{ area: 'lines', type: 'anomaly' }],
  fields: [...lineForm.fields],
};
const other = { ...line, id: 'other', attach: [{}] };
const catalog = {
  forms: [other, line],
  areas: [{ ...explained('lines'), macroArea: 'all', subareas: [{ id: 'xdsl', label }] }],
  types: [{ ...explained('anomaly'), regression: false, subtypes: [explained('fault')] }],
  severities: [explained('high')],
  urgencies: [{ id: 'urgent', label }],
  states: [],
};
const draft: OpeningDraft = {
  ...emptyOpening,
  area: 'lines',
  subarea: 'xdsl',
  type: 'anomaly',
  subtype: 'fault',
  subject: 'Non va',
  description: 'Dal mattino',
  severity: 'high',
  urgency: 'urgent',
};
const ready: Upload = {
  key: 'row',
  name: 'a.png',
  size: 1,
  state: 'ready',
  progress: 1,
  attachment: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
};

const withForm = (form: FormEntries, files: readonly Upload[] = []) => {
  const opened = openingForm(catalog, { ...draft, form }, files);
  if (!opened) throw new Error('no form');
  return opened;
};
const asked = (form: FormEntries) => withForm(form).questions.map(({ field }) => field.key);
const wrong = (form: FormEntries) =>
  wrongFormAnswers(withForm(form)).map(({ field, reading }) => [field, reading?.failure]);

describe('the form of the kind that somebody opens a ticket about', () => {
  it('is the closest one, once the kind is known', () => {
    expect(withForm({}).definition.id).toBe('line');
    expect(openingForm(catalog, { ...draft, type: 'request' }, [])?.definition.id).toBe('other');
    expect(openingForm(catalog, { ...draft, subtype: '' }, [])).toBeUndefined();
    expect(openingForm({}, draft, [])).toBeUndefined();
  });

  it('asks what the answers call for, while one answers', () => {
    expect(asked({})).toEqual(['problem', 'since', 'callback', 'mail', 'site', 'photos']);
    expect(asked({ problem: 'slow', router: 'yes', make: 'zenith' })).toEqual([
      'problem',
      'router',
      'make',
      'models',
      'lost',
      'since',
      'callback',
      'mail',
      'site',
      'photos',
    ]);
  });

  it('drops what is no longer asked, and asks again what is no longer offered', () => {
    const before = { problem: 'slow', router: 'yes', make: 'acme', models: ['a1'], callback: '12345' };
    expect(withForm(before).given).toMatchObject({ make: 'acme', models: ['a1'] });
    expect(withForm({ ...before, router: 'no' }).given).toEqual({ problem: 'slow', router: false, callback: '12345' });
    expect(withForm({ ...before, make: 'zenith' }).given).not.toHaveProperty('models');
  });

  it('reads numbers as people write them, and yes and no', () => {
    const slow = { problem: 'slow', router: 'no', callback: '12345' };
    expect(withForm({ ...slow, lost: ' 12 ' }).given).toMatchObject({ lost: 12, router: false });
    expect(wrong({ ...slow, lost: '1,5' })).toEqual([['form/lost', 'wrong-format']]);
    expect(wrong({ ...slow, lost: 'tanti' })).toEqual([['form/lost', 'wrong-type']]);
    expect(wrong({ ...slow, lost: '' })).toEqual([]);
  });

  it('says what has to change, in the order of the form', () => {
    expect(wrong({ problem: 'other', callback: 'x' })).toEqual([
      ['form/story', 'required'],
      ['form/callback', 'wrong-format'],
    ]);
  });

  it('counts a file that is under way as there, and one that failed as not', () => {
    const entries = { problem: 'slow', router: 'no', callback: '12345', photos: ['row'] };
    expect(withForm(entries, [ready]).given).toMatchObject({ photos: [ready.attachment] });
    expect(wrongFormAnswers(withForm(entries, [{ ...ready, state: 'sending' }]))).toEqual([]);
    expect(withForm(entries, [{ ...ready, state: 'failed' }]).given).toMatchObject({ photos: [] });
  });

  it('shows a file under its question and nowhere else, until the question is gone', () => {
    const answers = { ...draft, form: { problem: 'slow', photos: ['row'] } };
    const files = [ready, { ...ready, key: 'beside' }];
    const uploads = { files } as unknown as Parameters<typeof besideTheForm>[0]['uploads'];
    const keysOf = (form: ReturnType<typeof withForm> | undefined) =>
      besideTheForm({ uploads, answers, ...(form && { form }) }).map(({ key }) => key);
    expect(keysOf(withForm(answers.form, files))).toEqual(['beside']);
    expect(keysOf(undefined)).toEqual(['row', 'beside']);
  });

  it('is sent as the API takes it, with the version that was read', () => {
    const form = withForm({ problem: 'slow', router: 'no', callback: '12345', lost: '3', story: 'hidden' });
    const me = { name: 'Ada' };
    const body = openingBody(draft, { me, catalog, forACaller: false }, { attachments: [], form });
    expect(body.form).toEqual({
      id: 'line',
      version: 7,
      answers: { problem: 'slow', router: false, callback: '12345', lost: 3 },
    });
    expect(wrongAnswers(body)).toEqual([]);
    expect(checkAnswers(line, body.form?.answers).ok).toBe(true);
  });

  it('keeps the person on the details until it is right', () => {
    expect(firstUnanswered(draft, catalog, withForm({}))).toBe('details');
    expect(firstUnanswered(draft, catalog, withForm({ problem: 'slow', router: 'no', callback: '12345' }))).toBe(
      'check',
    );
    expect(firstUnanswered(draft, catalog)).toBe('check');
  });

  it('has its questions after what happened, each with a place that an error leads to', () => {
    const form = withForm({});
    expect(fieldsOf({ form }, 'details').slice(0, 5)).toEqual([
      'subject',
      'description',
      'form/problem',
      'form/since',
      'form/callback',
    ]);
    expect(fieldsOf({ form })).toHaveLength(fieldsOf({}).length + 6);
    expect(fieldsOf({ form }, 'kind')).toEqual(['type', 'subtype']);
    expect(fieldOfPointer('/form/answers/photos/1')).toBe('form/photos');
    expect(fieldOfPointer('/form/version')).toBeUndefined();
  });
});

describe('a link that names a form', () => {
  const follow = (link: string) => askedFor(new URLSearchParams(link), catalog as unknown as CatalogAnswer);

  it('starts with the kind that the form is for', () => {
    expect(follow('form=line')).toEqual({ kind: 'answers', answers: { area: 'lines', type: 'anomaly' } });
    expect(follow('form=line&subarea=xdsl')).toMatchObject({ answers: { area: 'lines', subarea: 'xdsl' } });
  });

  it('starts with nothing where the form is for everything, or is not there', () => {
    expect(follow('form=other')).toEqual({ kind: 'answers', answers: {} });
    expect(follow('form=gone')).toEqual({ kind: 'answers', answers: {} });
  });
});
