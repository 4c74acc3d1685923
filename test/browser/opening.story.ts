import { describe, expect } from 'vitest';
import {
  answerDetails,
  choose,
  descriptionOf,
  goOn,
  goToCheck,
  goToDetails,
  headingOf,
  numberSent,
  sendTicket,
  subjectOf,
} from '#support/browser/answer-questions';
import { apiAs } from '#support/browser/api-as';
import { signInAs } from '#support/browser/sign-in-as';
import { story } from '#support/browser/story';
import { ticketsOf } from '#support/browser/tickets-of';

const png = { name: 'schermata.png', mimeType: 'image/png', buffer: Buffer.from('not really a picture') };

describe.each([
  { person: 'giulia', language: 'it', width: 'desk' },
  { person: 'emma', language: 'en', width: 'phone' },
] as const)('a requester who reads $language on a $width', ({ person, language, width }) => {
  story('is led from the topic to the number of a ticket that holds the file', async ({ as }) => {
    const visit = await as(person, { language, width });
    const { page, say } = visit;
    await page
      .getByRole('main')
      .getByRole('link', { name: say('newTicket') })
      .first()
      .click();
    await headingOf(visit, 'topic').waitFor();
    await choose(visit, 'enrolment');
    await choose(visit, 'first_enrolment');
    await goOn(visit);
    await choose(visit, 'anomaly');
    await choose(visit, 'software');
    await goOn(visit);
    await answerDetails(visit, `Storia guidata ${language}`);
    await page.locator('input[type=file]').setInputFiles(png);
    await page.getByText(say('uploads.ready'), { exact: true }).waitFor();
    await goOn(visit);
    await page.getByText(`Storia guidata ${language}`).waitFor();
    await page.getByText(png.name).waitFor();
    await sendTicket(visit);
    const number = await numberSent(visit);
    await page.getByRole('link', { name: say('opening:toTicket', { number }) }).click();
    await page.getByRole('heading', { level: 1, name: `Storia guidata ${language}` }).waitFor();
    await page.getByText(png.name).first().waitFor();
  });
});

describe('a requester who is writing', () => {
  story('finds every answer again after a reload, and goes back without losing one', async ({ as }) => {
    const visit = await as('giulia');
    await goToDetails(visit);
    await subjectOf(visit).fill('Metà di un racconto');
    await descriptionOf(visit).fill('Comincia così');
    await visit.page
      .getByText(/Bozza salvata/)
      .first()
      .waitFor();
    await visit.page.reload();
    await expect.poll(() => subjectOf(visit).inputValue()).toBe('Metà di un racconto');
    await visit.page.goBack();
    await headingOf(visit, 'kind').waitFor();
    expect(await visit.page.locator('input[value="technical_assistance"]').isChecked()).toBe(true);
    await visit.page.goForward();
    await expect.poll(() => descriptionOf(visit).inputValue()).toBe('Comincia così');
    await visit.goTo('/');
    await visit.page.getByText('Metà di un racconto').first().waitFor();
  });

  story('is told what is missing, with a way to each question, and keeps what is there', async ({ as }) => {
    const visit = await as('emma', { language: 'en', width: 'phone' });
    const { page, say } = visit;
    await goToDetails(visit);
    await subjectOf(visit).fill('Only a subject');
    await goOn(visit);
    await page.getByRole('heading', { name: say('opening:checkAnswers', { count: 3 }) }).waitFor();
    await page.getByRole('link', { name: say('opening:missing.description') }).click();
    await expect.poll(() => descriptionOf(visit).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await subjectOf(visit).inputValue()).toBe('Only a subject');
    expect(await page.title()).toMatch(/^Error/);
  });

  story('sees a topic that is not theirs refused on a page that says what is possible', async ({ as }) => {
    const { page, say, goTo } = await as('giulia');
    await goTo('/new?area=nothing_like_it');
    await page.getByRole('heading', { name: say('opening:notOffered') }).waitFor();
  });

  story('does not show the draft to another person at the same computer', async ({ as }) => {
    const giulia = await as('giulia');
    await goToDetails(giulia);
    await subjectOf(giulia).fill('Solo mio');
    await giulia.page
      .getByText(/Bozza salvata/)
      .first()
      .waitFor();
    const address = giulia.page.url();
    const marco = await as('marco', {}, giulia);
    await marco.goTo('/');
    expect(await marco.page.getByText('Solo mio').count()).toBe(0);
    await marco.page.goto(new URL(address).pathname);
    await headingOf(marco, 'topic').waitFor();
    expect(await marco.page.getByText('Solo mio').count()).toBe(0);
  });
});

describe('a requester whose ticket does not get through', () => {
  story('loses nothing when the server fails, and a second try makes one ticket', async ({ as }) => {
    const visit = await as('giulia');
    const { page, say, faults } = visit;
    faults.expect(/status of 503/);
    const subject = `Un solo effetto ${crypto.randomUUID()}`;
    await goToCheck(visit, subject);
    // The first answer is lost on its way back: the ticket is there, and the person cannot know.
    let lost = 0;
    await page.route('**/v1/tickets', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      return route.fulfill({ status: 503, json: { code: 'try-again', status: 503, title: 'x', type: 'about:blank' } });
    });
    await sendTicket(visit);
    await page.getByRole('alert').getByText(say('opening:failedSafe')).waitFor();
    await page.getByText(subject).first().waitFor();
    await page.getByRole('button', { name: say('retry') }).click();
    const number = await numberSent(visit);
    const sent = (await ticketsOf('giulia', '&requester=me&order=opened')).filter((one) => one.subject === subject);
    expect(sent.map((one) => one.number)).toEqual([number]);
  });

  story('writes on when the session has ended, signs in again and sends', async ({ as }) => {
    const visit = await as('giulia');
    const { page, say, faults } = visit;
    faults.expect(/status of 40[01]/);
    await goToCheck(visit, 'Sessione scaduta');
    await page.route('**/v1/**', (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
    await page.route('**/local/sign-in/token', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 400, json: { error: 'invalid_grant' } })
        : route.fallback(),
    );
    await sendTicket(visit);
    await page.getByText(say('sessionExpired')).first().waitFor();
    await page.getByText('Sessione scaduta', { exact: true }).first().waitFor();
    await page.unroute('**/v1/**');
    await page.unroute('**/local/sign-in/token');
    await page.getByRole('button', { name: say('signInAgain') }).click();
    await signInAs(page, 'Giulia Conti');
    await headingOf(visit, 'check').waitFor();
    await page.getByText('Sessione scaduta', { exact: true }).first().waitFor();
    await sendTicket(visit);
    expect(await numberSent(visit)).toMatch(/^\d{4}-\d+$/);
  });

  story('goes on typing without a network, and the ticket leaves when it is back', async ({ as }) => {
    const visit = await as('giulia');
    const { page, say, context, faults } = visit;
    faults.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await goToDetails(visit);
    await context.setOffline(true);
    await answerDetails(visit, 'Scritto in treno');
    await goOn(visit);
    await sendTicket(visit);
    await page.getByText(say('opening:afterNetwork')).waitFor();
    await context.setOffline(false);
    const number = await numberSent(visit);
    expect((await (await apiAs('giulia')).get(`/v1/tickets/${number}`)).body['subject']).toBe('Scritto in treno');
  });

  story('writes one draft in two tabs, of which the second waits until it is asked', async ({ as }) => {
    const first = await as('giulia');
    await goToDetails(first);
    await subjectOf(first).fill('Scheda uno');
    await first.page
      .getByText(/Bozza salvata/)
      .first()
      .waitFor();
    const second = await as('giulia', {}, first);
    await second.goTo(new URL(first.page.url()).pathname);
    await second.page.getByText(second.say('draftElsewhere')).waitFor();
    expect(await subjectOf(second).inputValue()).toBe('Scheda uno');
    expect(await subjectOf(second).isEditable()).toBe(false);
    await second.page.getByRole('button', { name: second.say('writeHere') }).click();
    await expect.poll(() => subjectOf(second).isEditable()).toBe(true);
    await subjectOf(second).fill('Scheda due');
    await first.page.getByText(first.say('draftElsewhere')).waitFor();
    await expect.poll(() => subjectOf(first).inputValue()).toBe('Scheda due');
  });
});
