import { beforeAll, describe, expect } from 'vitest';
import {
  answerDetails,
  choose,
  goOn,
  headingOf,
  numberSent,
  sendTicket,
  subjectOf,
} from '#support/browser/answer-questions';
import { apiAs } from '#support/browser/api-as';
import { findBarriers } from '#support/browser/find-barriers';
import { story } from '#support/browser/story';

const png = { name: 'tessera.png', mimeType: 'image/png', buffer: Buffer.from('not really a picture') };
const words = (it: string) => ({ it, en: `${it} (en)` });
const option = (value: string, it: string) => ({ value, label: words(it) });
const card = {
  version: 1,
  label: words('Tessera della biblioteca'),
  attach: [{ area: 'library', subarea: 'loans', type: 'request', subtype: 'configuration' }],
  fields: [
    {
      kind: 'select',
      key: 'reader',
      label: words('Chi usa la tessera?'),
      required: true,
      options: [option('student', 'Uno studente'), option('guest', 'Un ospite')],
    },
    {
      kind: 'date',
      key: 'until',
      label: words('Fino a quando resta?'),
      required: true,
      shownIf: { field: 'reader', equals: 'guest' },
    },
    {
      kind: 'number',
      key: 'loans',
      label: words('Quanti prestiti?'),
      help: words('Da 1 a 10.'),
      min: 1,
      max: 10,
      whole: true,
    },
    { kind: 'file', key: 'photo', label: words('Foto') },
  ],
};

/** The supervisor changes the form of this kind of request. */
const putForm = async (form: object): Promise<void> => {
  const franca = await apiAs('franca');
  const { etag } = await franca.get('/v1/configuration');
  const changes = [{ op: 'put', place: ['forms', 'card'], value: form }];
  await franca.post('/v1/configuration/changes', { changes }, { 'if-match': etag });
};

describe('a requester whose kind of request has a form', () => {
  beforeAll(() => putForm(card));

  story('is asked what their answers call for, keeps them, and reads them on the ticket', async ({ as }) => {
    const visit = await as('giulia');
    const { page, goTo, say, faults } = visit;
    faults.expect(/status of 409/);
    await goTo('/new?form=card&subarea=loans');
    await headingOf(visit, 'details').waitFor();
    await answerDetails(visit, 'Una tessera per un ospite');
    await expect.poll(() => page.getByLabel('Fino a quando resta?').count()).toBe(0);
    await choose(visit, 'guest');
    await goOn(visit);
    const wrong = page.getByRole('link', {
      name: say('opening:formWrong.required', { question: 'Fino a quando resta?' }),
    });
    await wrong.click();
    await page.getByLabel('Fino a quando resta?').fill('2027-06-30');
    await page.getByLabel('Quanti prestiti?').fill('4');
    await page.locator('#opening-form-photo input[type=file]').setInputFiles(png);
    await page.getByText(say('uploads.ready'), { exact: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.reload();
    await headingOf(visit, 'details').waitFor();
    expect(await subjectOf(visit).inputValue()).toBe('Una tessera per un ospite');
    expect(await page.getByLabel('Quanti prestiti?').inputValue()).toBe('4');
    await goOn(visit);
    await headingOf(visit, 'check').waitFor();
    await page.getByText('30 giugno 2027').waitFor();
    await page.getByText(png.name).waitFor();
    // Each try is a change: a form that says the same is no other version.
    await putForm({ ...card, label: words('Tessera'), description: words(crypto.randomUUID()) });
    await sendTicket(visit);
    await page.getByText(say('opening:formChanged')).waitFor();
    await page.getByRole('link', { name: say('opening:toDetails') }).click();
    await headingOf(visit, 'details').waitFor();
    await page.getByRole('heading', { name: 'Tessera', exact: true }).waitFor();
    expect(await page.getByLabel('Quanti prestiti?').inputValue()).toBe('4');
    await page.getByRole('button', { name: say('opening:toCheck') }).click();
    await sendTicket(visit);
    const number = await numberSent(visit);
    for (const [person, path] of [
      ['giulia', `/tickets/${number}`],
      ['franca', `/desk/tickets/${number}`],
    ] as const) {
      const reader = person === 'giulia' ? visit : await as(person);
      await reader.goTo(path);
      await reader.page.getByRole('heading', { name: 'Tessera', exact: true }).waitFor();
      await reader.page.getByText('Un ospite', { exact: true }).waitFor();
      await reader.page.getByText('30 giugno 2027').waitFor();
    }
  });
});
