import { describe, expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { openATicket } from '#support/browser/open-a-ticket';
import { settle } from '#support/browser/settle';
import { story } from '#support/browser/story';
import { ticketsOf } from '#support/browser/tickets-of';
import type { Visit } from '#support/browser/visit';

/** How many tickets the list says there are. */
const countOf = async ({ page }: Visit): Promise<number> =>
  Number((await page.locator('.result-count').first().innerText()).match(/(\d+)\D*$/)?.[1] ?? Number.NaN);

const grid = ({ page }: Visit) => page.getByRole('grid');
const firstRow = (visit: Visit) => grid(visit).locator('[data-row="0"]');

describe.each([
  { person: 'sara', language: 'it', width: 'desk' },
  { person: 'irene', language: 'en', width: 'phone' },
  { person: 'franca', language: 'en', width: 'desk' },
] as const)('the dashboard of $person', ({ person, language, width }) => {
  story('has numbers, each of which leads to a list of as many tickets', async ({ as }) => {
    const visit = await as(person, { language, width });
    const { page, say, goTo } = visit;
    const tiles = page.getByRole('list', { name: say('desk:numbers') }).getByRole('link');
    await settle(page);
    const addresses = await tiles.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      await goTo('/desk');
      await settle(page);
      const tile = page.locator(`a.tile[href="${address}"]`);
      // Others work meanwhile: the number is read as it is now.
      const number = Number((await tile.locator('.tile-count').innerText()).replace(/\D/g, ''));
      await tile.click();
      await page.waitForURL((url) => url.pathname === '/desk/list');
      await expect
        .poll(async () => Math.abs((await countOf(visit)) - number), { message: address })
        .toBeLessThanOrEqual(2);
    }
  });
});

describe('an operator in the list', () => {
  story('walks the queues and finds the tickets of one', async ({ as }) => {
    const visit = await as('sara');
    await visit.goTo('/desk/queues');
    await visit.page
      .getByRole('link', { name: /Studenti, primo livello/ })
      .first()
      .click();
    await visit.page.waitForURL(/queue=students/);
    await firstRow(visit).waitFor();
    const { items } = (await (await apiAs('sara')).get('/v1/tickets?queue=students&limit=1')).body as {
      items: unknown[];
    };
    expect(items).toHaveLength(1);
  });

  story('chooses columns, an order and a filter, and a reload keeps them all', async ({ as }) => {
    const visit = await as('sara');
    const { page, say } = visit;
    await visit.goTo('/desk/list');
    await firstRow(visit).waitFor();
    await page.getByLabel(say('desk-list:orderBy')).selectOption('updated');
    await page.waitForURL(/order=updated/);
    await page.getByRole('button', { name: say('desk-list:columnsTitle'), exact: true }).click();
    await page.getByRole('dialog').getByLabel(say('desk-list:columns.channel'), { exact: true }).check();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('close') })
      .first()
      .click();
    await grid(visit)
      .getByRole('columnheader', { name: say('desk-list:columns.channel') })
      .waitFor();
    await page
      .getByRole('button', { name: new RegExp(`^${say('desk-list:filters')}`) })
      .first()
      .click();
    await page.waitForURL(/panel=filters/);
    await visit.goTo('/desk/list?order=updated&state=resolved');
    await firstRow(visit).waitFor();
    await page.reload();
    await grid(visit)
      .getByRole('columnheader', { name: say('desk-list:columns.channel') })
      .waitFor();
    const expected = await ticketsOf('sara', '&order=updated&state=resolved');
    await expect.poll(() => firstRow(visit).innerText()).toContain(expected[0]?.number ?? '?');
  });

  story('takes several in charge at once and reads what became of each', async ({ as }) => {
    const numbers = [await openATicket({ subject: 'Insieme uno' }), await openATicket({ subject: 'Insieme due' })];
    const visit = await as('sara');
    const { page, say } = visit;
    await visit.goTo('/desk/list?order=opened&direction=descending&owner=none');
    for (const number of numbers)
      await page.getByRole('checkbox', { name: say('desk-list:selectTicket', { number }) }).check();
    const bar = page.getByRole('region', { name: say('desk-list:bulk.label') });
    await bar.getByRole('button', { name: say('desk-list:bulk.take-charge.name') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('desk-list:bulk.take-charge.do', { count: 2 }) })
      .click();
    await page.getByText(say('desk-list:bulk.take-charge.done', { count: 2 })).waitFor();
    for (const number of numbers)
      expect((await (await apiAs('sara')).get(`/v1/tickets/${number}`)).body['owner']).toMatchObject({
        name: 'Sara Neri',
      });
  });

  story('goes to a ticket from the palette by its number', async ({ as }) => {
    const number = await openATicket({ subject: 'Dalla tavolozza' });
    const { page, say } = await as('sara', { language: 'en' });
    await settle(page);
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: say('palette:input') });
    await box.fill(number);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/desk/tickets/${number}`);
    await page.getByRole('heading', { level: 1, name: /Dalla tavolozza/ }).waitFor();
  });
});

describe('what is not theirs', () => {
  const places = ['/desk', '/desk/queues', '/desk/list', '/desk/new'];
  story.for(['giulia', 'elena'])('%s reads that the pages of the desk are not there', async (person, { as }) => {
    const { page, say, goTo } = await as(person);
    for (const place of places) {
      await goTo(place);
      await page.getByRole('heading', { name: say('notFoundTitle') }).waitFor();
      expect(new URL(page.url()).pathname).toBe(place);
    }
  });

  story('an operator reads that a ticket of another queue is not there', async ({ as }) => {
    const number = await openATicket({ subject: 'Coda di altri' });
    const visit = await as('davide');
    visit.faults.expect(/status of 404/);
    await visit.goTo(`/desk/tickets/${number}`);
    await visit.page.getByRole('heading', { name: visit.say('notFoundTitle') }).waitFor();
  });

  story('people of the desk are led from requesters’ lists to their own', async ({ as }) => {
    const { page, goTo } = await as('sara');
    await goTo('/tickets');
    await page.waitForURL(/\/desk\/list/);
  });

  story('an administrator reads everything and can change nothing', async ({ as }) => {
    const number = await openATicket({ subject: 'Solo da leggere' });
    const { page, say, goTo } = await as('ada', { language: 'en' });
    await goTo(`/desk/tickets/${number}`);
    await page.getByText(say('desk-ticket:noActions')).waitFor();
    expect(await page.getByRole('button', { name: say('desk-ticket:actions.note') }).count()).toBe(0);
  });
});
