import { describe, expect } from 'vitest';
import {
  choose,
  descriptionOf,
  goOn,
  headingOf,
  numberSent,
  sendTicket,
  subjectOf,
} from '#support/browser/answer-questions';
import { findBarriers } from '#support/browser/find-barriers';
import { productOf } from '#support/browser/product-of';
import { storyOn } from '#support/browser/story';
import type { Visit } from '#support/browser/visit';
import type { presetNames } from '../../presets/preset-names.ts';

interface Opening {
  readonly preset: (typeof presetNames)[number];
  readonly person: string;
  readonly who: string;
  /** What the link already says. */
  readonly topic: string;
  readonly kind: readonly [type: string, subtype: string];
  readonly effect: readonly [severity: string, urgency: string];
  /** Answers in the order in which they are given: a text, or a choice among cards. */
  readonly answers: readonly (readonly [key: string, how: 'text' | 'card', answer: string])[];
  readonly number: RegExp;
  /** Words of the form that stand on the ticket. */
  readonly read: readonly string[];
}

const openings: readonly Opening[] = [
  {
    preset: 'campus-desk',
    person: 'pietro',
    who: 'a student of a university',
    topic: 'area=network&subarea=wifi',
    kind: ['problem', 'online_service'],
    effect: ['hindered', 'weeks'],
    answers: [
      ['place', 'text', 'Aula studio, primo piano'],
      ['device', 'card', 'laptop'],
      ['symptom', 'card', 'drops'],
      ['last_time', 'text', 'Ieri alle 11'],
    ],
    number: /^\d{4}-000001$/,
    read: ['Aula studio, primo piano', 'Ieri alle 11'],
  },
  {
    preset: 'partner-panel',
    person: 'mauro',
    who: 'a reseller of a telecom provider',
    topic: 'area=faults&subarea=no_service',
    kind: ['fax', 'fax_to_mail'],
    effect: ['degraded', 'ordinary'],
    answers: [
      ['direction', 'card', 'sending'],
      ['fax_number', 'text', '0541 123456'],
      ['other_number', 'text', '051 654321'],
      ['pages', 'text', '4'],
      ['callback_name', 'text', 'Mauro'],
      ['callback_phone', 'text', '0541 999888'],
    ],
    number: /^TCKFAX0{6}1$/,
    read: ['0541 123456', '0541 999888'],
  },
  {
    preset: 'itil-desk',
    person: 'caterina',
    who: 'an employee who asks the service desk',
    topic: 'area=finance&subarea=invoicing',
    kind: ['request', 'access'],
    effect: ['person', 'medium'],
    answers: [
      ['service', 'text', 'Archivio delle fatture'],
      ['person', 'text', 'Caterina Vitale'],
      ['level', 'card', 'read'],
      ['temporary', 'card', 'yes'],
      ['until', 'text', '2030-06-30'],
      ['purpose', 'text', 'Chiusura dell’anno.'],
    ],
    number: /^REQ\d{4}-0{4}1$/,
    read: ['Archivio delle fatture', '30 giugno 2030'],
  },
];

const answer = async (visit: Visit, answers: Opening['answers']): Promise<void> => {
  for (const [key, how, value] of answers) {
    const control = visit.page.locator(`#opening-form-${key}`);
    if (how === 'card')
      await visit.page.locator(`label.radio-card:has(input[name="opening-form-${key}"][value="${value}"])`).click();
    else await control.fill(value);
  }
};

describe.each(openings)('$who', ({ preset, person, topic, kind, effect, answers, number, read }) => {
  const product = productOf(preset);

  storyOn(product)('opens a ticket with the form of its kind and reads it on the ticket', async ({ as }) => {
    const visit = await as(person);
    const { page, say, goTo } = visit;
    await goTo(`/new?${topic}`);
    await headingOf(visit, 'kind').waitFor();
    if (preset === 'itil-desk') {
      // Problems and changes are the desk's own to open.
      const types = await page
        .locator('label.radio-card input')
        .evaluateAll((all) => all.map((one) => Reflect.get(one, 'value')));
      expect(types).toContain('incident');
      expect(types).not.toContain('change');
      expect(types).not.toContain('problem');
    }
    for (const value of kind) await choose(visit, value);
    await goOn(visit);
    await headingOf(visit, 'details').waitFor();
    await subjectOf(visit).fill('Una prova');
    await descriptionOf(visit).fill('Da ieri.');
    for (const value of effect) await choose(visit, value);
    await goOn(visit);
    // Nothing gets through without the form.
    await page.locator('.error-summary').waitFor();
    await answer(visit, answers);
    expect(await findBarriers(page)).toEqual([]);
    await goOn(visit);
    await headingOf(visit, 'check').waitFor();
    for (const words of read) await page.getByText(words, { exact: true }).waitFor();
    await sendTicket(visit);
    const sent = await numberSent(visit);
    expect(sent).toMatch(number);
    await goTo(`/tickets/${sent}`);
    for (const words of read) await page.getByText(words, { exact: true }).first().waitFor();
    await page.getByRole('heading', { level: 1, name: /Una prova/ }).waitFor();
    expect(await page.getByText(say('notFoundTitle')).count()).toBe(0);
  });
});
