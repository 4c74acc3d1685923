import { describe, expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { openATicket } from '#support/browser/open-a-ticket';
import { story } from '#support/browser/story';
import { ticketsOf } from '#support/browser/tickets-of';
import type { Visit } from '#support/browser/visit';

const message = ({ page, say }: Visit) => page.getByLabel(say('ticket:yourMessage'));
const send = ({ page, say }: Visit) => page.getByRole('button', { name: say('ticket:send') }).click();

/** A ticket of Giulia's that Sara says is resolved. */
const openResolved = async (subject: string): Promise<string> => {
  const number = await openATicket({ subject });
  const sara = await apiAs('sara');
  await sara.act(number, 'take-charge');
  await sara.act(number, 'diagnose', { text: 'Abbiamo trovato la causa.' });
  await sara.act(number, 'resolve', { text: 'Fatto: la pagina ora si apre.' });
  return number;
};

describe('a requester with a ticket', () => {
  story('writes to the desk with a file, and finds the message after a reload', async ({ as }) => {
    const number = await openATicket({ subject: 'Un messaggio con un file' });
    const visit = await as('giulia');
    await visit.goTo(`/tickets/${number}`);
    await visit.page.getByText(/^Prima risposta entro .+, soluzione entro .+ lavorativi$/).waitFor();
    await message(visit).fill('Ecco la schermata.');
    const picture = { name: 'schermata.png', mimeType: 'image/png', buffer: Buffer.from('x') };
    await visit.page.locator('input[type=file]').setInputFiles(picture);
    await send(visit);
    await visit.page.getByRole('article').getByText('Ecco la schermata.').waitFor();
    await expect.poll(() => message(visit).inputValue()).toBe('');
    await visit.page.reload();
    await visit.page.getByRole('article').getByText('Ecco la schermata.').waitFor();
    await visit.page.getByRole('article').getByText('schermata.png').first().waitFor();
  });

  story('says that it is solved, and may then open another one that continues it', async ({ as }) => {
    const number = await openResolved('Chiuso con un clic');
    const visit = await as('giulia', { width: 'phone' });
    const { page, say } = visit;
    await visit.goTo(`/tickets/${number}`);
    await page.getByRole('button', { name: say('ticket:yesClose') }).click();
    await page.getByText(say('ticket:closedTitle')).first().waitFor();
    await page.getByRole('link', { name: say('ticket:openLinked') }).click();
    await page.getByText(say('opening:followsText')).waitFor();
  });

  story('says that it is not solved and why, and the ticket is with the desk again', async ({ as }) => {
    const number = await openResolved('Non ancora');
    const visit = await as('giulia', { language: 'en' });
    const { page, say } = visit;
    await visit.goTo(`/tickets/${number}`);
    await page.getByRole('button', { name: say('ticket:notSolved') }).click();
    await expect.poll(() => message(visit).evaluate((field) => field === document.activeElement)).toBe(true);
    await message(visit).fill('It is still blank on my phone.');
    await send(visit);
    await page.getByRole('article').getByText('It is still blank on my phone.').waitFor();
    await expect
      .poll(async () => (await (await apiAs('giulia')).get(`/v1/tickets/${number}`)).body['state'])
      .toBe('awaiting_support');
  });

  story('reads what was loaded without a network, and what is typed stays', async ({ as }) => {
    const number = await openATicket({ subject: 'Letto in galleria' });
    const visit = await as('giulia', { worker: true });
    const { page, say, context, faults } = visit;
    faults.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::ERR_FAILED/);
    await visit.goTo(`/tickets/${number}`);
    await page.getByText('Da stamattina la pagina').first().waitFor();
    // The copies for reading offline are written two seconds after they changed.
    await page.waitForTimeout(3000);
    await context.setOffline(true);
    await message(visit).fill('Scritto in galleria');
    await page
      .getByText(/Bozza salvata/)
      .first()
      .waitFor();
    await page.reload();
    await page.getByText('Da stamattina la pagina').first().waitFor();
    await expect.poll(() => message(visit).inputValue()).toBe('Scritto in galleria');
    await page.getByText(/Sei offline/).waitFor();
    await send(visit);
    await page.getByText(say('conversation:waitsForNetwork')).waitFor();
    await context.setOffline(false);
    await page.getByRole('article').getByText('Scritto in galleria').waitFor();
  });

  story('leaves a shared computer without a trace, when asked for', async ({ as }) => {
    const number = await openATicket({ subject: 'Computer della biblioteca' });
    const visit = await as('giulia');
    const { page, say } = visit;
    await visit.goTo(`/tickets/${number}`);
    await message(visit).fill('Bozza da cancellare');
    await page
      .getByText(/Bozza salvata/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Giulia Conti' }).click();
    await page.getByRole('button', { name: say('signOut') }).click();
    await page.getByRole('button', { name: say('signOutErase') }).click();
    await page.getByRole('heading', { name: say('session:welcomeTitle') }).waitFor();
    const kept = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      session: Object.keys(sessionStorage).filter((name) => name.startsWith('sportello.session')),
    }));
    expect(kept).toEqual({ databases: [], session: [] });
  });
});

describe('the lists of a requester', () => {
  story('keep their filters in the address, through a reload and back', async ({ as }) => {
    const { page, say, goTo } = await as('marco', { language: 'it' });
    await goTo('/tickets');
    await page.getByLabel(say('tickets:show')).selectOption('all');
    const [first] = await ticketsOf('marco', '&requester=me&order=updated&ended=include');
    await page.getByLabel(say('tickets:area'), { exact: true }).selectOption(first?.area ?? '');
    await expect.poll(() => new URL(page.url()).search).toMatch(/show=all.*area=|area=.*show=all/);
    const address = page.url();
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL(/\/tickets\/2/);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(address);
    await page.reload();
    expect(await page.getByLabel(say('tickets:show')).inputValue()).toBe('all');
  });

  story('show a referent what the organisation asked for, and a requester only their own', async ({ as }) => {
    const all = await ticketsOf('elena');
    const ofOthers = all.filter(({ requester }) => requester.name !== 'Elena Villa');
    expect(ofOthers.length).toBeGreaterThan(0);
    const elena = await as('elena', { language: 'en' });
    await elena.page
      .getByRole('link', { name: elena.say('organisationTickets') })
      .first()
      .click();
    await elena.page
      .getByRole('row')
      .filter({ hasText: ofOthers[0]?.requester.name ?? '?' })
      .first()
      .waitFor();
    const giulia = await as('giulia', { language: 'en' });
    giulia.faults.expect(/status of 404/);
    await giulia.goTo(`/tickets/${all.find(({ requester }) => requester.name === 'Elena Villa')?.number}`);
    await giulia.page.getByRole('heading', { name: giulia.say('notFoundTitle') }).waitFor();
  });

  story('are read in the language and the colours that somebody chose', async ({ as }) => {
    const { page, say, goTo } = await as('marco');
    await goTo('/preferences');
    const { body: me } = await (await apiAs('marco')).get('/v1/me');
    await page.getByLabel(say('preferences:theme'), { exact: true }).selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    // The language is the person's for good, and others of these stories read Marco's pages: only the asking is watched.
    let asked: unknown;
    await page.route('**/v1/me', async (route) => {
      if (route.request().method() !== 'PATCH') return route.fallback();
      asked = route.request().postDataJSON();
      return route.fulfill({ json: { ...me, language: 'en' } });
    });
    await page.getByLabel(say('preferences:language'), { exact: true }).selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Preferences' }).waitFor();
    expect(asked).toEqual({ language: 'en' });
  });
});
