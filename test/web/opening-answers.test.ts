import { describe, expect, it } from 'vitest';
import { openingBody } from '#web/features/opening/opening-body.ts';
import type { OpeningDraft } from '#web/features/opening/opening-draft.ts';
import { emptyOpening } from '#web/features/opening/opening-draft.ts';
import { fieldOfPointer, openingFields } from '#web/features/opening/opening-field.ts';
import { refusedAnswers } from '#web/features/opening/refused-answers.ts';
import { wrongAnswers } from '#web/features/opening/wrong-answers.ts';

const me = { name: 'Giulia Conti', phone: '051 123 4567' };
const explained = (id: string) => ({ id, label: { it: '', en: '' }, description: { it: '', en: '' }, subtypes: [] });
const catalog = {
  types: [
    { ...explained('anomaly'), regression: true },
    { ...explained('request'), regression: false },
  ],
};
const circumstances = { me, catalog, forACaller: false };
const full: OpeningDraft = {
  ...emptyOpening,
  area: 'career',
  subarea: 'plan',
  type: 'anomaly',
  subtype: 'software',
  subject: 'Stampa vuota',
  description: 'Esce bianca',
  severity: 'high',
  urgency: 'urgent',
};
const bodyOf = (changes: Partial<OpeningDraft> = {}, attachments: readonly string[] = []) =>
  openingBody({ ...full, ...changes }, circumstances, { attachments });
const wrongOf = (changes: Partial<OpeningDraft>) => wrongAnswers(bodyOf(changes)).map(({ field, why }) => [field, why]);

describe('what is sent', () => {
  it("has the person's own name and phone until they change them", () => {
    expect(bodyOf().contact).toEqual(me);
    expect(bodyOf({ contactPhone: '333 1' }).contact).toEqual({ name: me.name, phone: '333 1' });
  });

  it('has nobody to call when the number was taken out', () => {
    expect(bodyOf({ contactPhone: ' ' })).not.toHaveProperty('contact');
  });

  it("has no answer to 'did it work before' where the type does not ask, or the person does not know", () => {
    expect(bodyOf({ regression: 'yes' }).regression).toBe(true);
    expect(bodyOf({ regression: 'no' }).regression).toBe(false);
    expect(bodyOf({ regression: 'unknown' })).not.toHaveProperty('regression');
    expect(bodyOf({ regression: 'yes', type: 'request' })).not.toHaveProperty('regression');
  });

  it('says whom it is about, where an end customer was chosen', () => {
    expect(bodyOf({ endCustomer: 'rosati' }).endCustomer).toBe('rosati');
    for (const draft of [{}, { endCustomer: '' }]) expect(bodyOf(draft)).not.toHaveProperty('endCustomer');
    expect(fieldOfPointer('/endCustomer')).toBe('endCustomer');
  });

  it('names the caller and the phone where the desk opens, and nobody else', () => {
    const body = openingBody(
      { ...full, requester: 'a@b.example' },
      { ...circumstances, forACaller: true },
      { attachments: [] },
    );
    expect(body).toMatchObject({ requester: 'a@b.example', channel: 'phone' });
    expect(body).not.toHaveProperty('contact');
    expect(bodyOf()).not.toHaveProperty('requester');
    expect(bodyOf()).not.toHaveProperty('channel');
  });

  it('is accepted by the contract as it is', () => {
    const files = ['01ARZ3NDEKTSV4RRFFQ69G5FAV'];
    expect(wrongAnswers(bodyOf({ environment: 'production', follows: '2026-1' }, files))).toEqual([]);
  });
});

describe('answers that have to change', () => {
  it('are told in the order of the page, those that were left out apart from those that are too long', () => {
    expect(wrongOf({ description: 'a'.repeat(32_001), subject: ' ', urgency: '' })).toEqual([
      ['subject', 'missing'],
      ['description', 'tooLong'],
      ['urgency', 'missing'],
    ]);
  });

  it('do not name a question that is not there before another one is answered', () => {
    expect(wrongOf({ area: '', subarea: '', type: '', subtype: '' })).toEqual([
      ['area', 'missing'],
      ['type', 'missing'],
    ]);
    expect(wrongOf({ subarea: '' })).toEqual([['subarea', 'missing']]);
  });

  it('are the phone and the name of whom to call, each by itself', () => {
    expect(wrongOf({ contactPhone: 'chiamami' })).toEqual([['contactPhone', 'format']]);
    expect(wrongOf({ contactName: '' })).toEqual([['contactName', 'missing']]);
  });

  it('hold a character that no text may have', () => {
    expect(wrongOf({ subject: 'a\u0000b' })).toEqual([['subject', 'format']]);
  });
});

describe('what the API refuses', () => {
  const problem = {
    errors: [
      { pointer: '/attachments/1', code: 'unknown-upload' as const, detail: 'Scaduto.' },
      { pointer: '/area', code: 'area-not-in-agreement' as const, detail: "Nessuna convenzione copre quest'ambito." },
      { pointer: '/channel', code: 'not-allowed' as const, detail: '' },
    ],
  };

  it('stands beside the question it is about, with the sentence of the API', () => {
    expect(refusedAnswers(problem, openingFields)).toEqual([
      { field: 'area', why: 'refused', detail: "Nessuna convenzione copre quest'ambito." },
      { field: 'attachments', why: 'lost' },
    ]);
    expect(fieldOfPointer('/contact/phone')).toBe('contactPhone');
  });
});
