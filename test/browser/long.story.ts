import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openATicket } from '#support/browser/open-a-ticket';
import { settle } from '#support/browser/settle';
import { story } from '#support/browser/story';
import { ticketsOf } from '#support/browser/tickets-of';

const manyRows = 10_000;
const manyArticles = 5_000;

/** Answers a list of ten thousand tickets, page by page, made of one that is really there. */
const answerManyTickets = async (page: Page): Promise<void> => {
  const [sample] = await ticketsOf('sara');
  await page.route('**/v1/tickets?*', (route) => {
    const url = new URL(route.request().url());
    const limit = Number(url.searchParams.get('limit') ?? 50);
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const items = Array.from({ length: Math.min(limit, manyRows - from) }, (_, at) => ({
      ...sample,
      number: `2025-${String(from + at).padStart(6, '0')}`,
      subject: `Riga ${from + at}`,
    }));
    const next = from + limit < manyRows ? { next: String(from + limit) } : {};
    return route.fulfill({ json: { items, ...next } });
  });
};

/** Longest time in which the page could not answer anybody, in milliseconds, since it was asked to watch. */
const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { longTasks: times });
    new PerformanceObserver((list) =>
      times.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
    ).observe({ entryTypes: ['longtask'] });
  });

describe('an operator with ten thousand tickets', () => {
  story('scrolls through all of them while few are in the page', async ({ as }) => {
    const { page, goTo } = await as('sara');
    await answerManyTickets(page);
    await goTo('/desk/list');
    await page.locator('[data-row="0"]').waitFor();
    await watchLongTasks(page);
    const grid = page.getByRole('grid');
    const counts: number[] = [];
    for (let step = 0; step < 40; step += 1) {
      await grid.evaluate((element) => element.scrollBy(0, 2500));
      await page.waitForTimeout(60);
      counts.push(await page.locator('[data-row]').count());
    }
    expect(Math.max(...counts)).toBeLessThan(120);
    await expect.poll(() => page.getByText(/^Riga \d{3,}$/).count()).toBeGreaterThan(0);
    await page.locator('[data-row]').first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.getByText(`Riga ${manyRows - 1}`).count(), { timeout: 60_000 }).toBe(1);
    expect(await page.locator('[data-row]').count()).toBeLessThan(120);
    const times = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    console.log(`10,000 rows: ${times.length} long tasks, the longest of ${Math.max(0, ...times)} ms`);
  });
});

describe('somebody with a ticket that never ends', () => {
  story('loads older messages and stays where the reading was', async ({ as }) => {
    const [endless] = (await ticketsOf('franca', '&ended=include')).filter(({ subject }) =>
      subject.startsWith('Allineamento notturno'),
    );
    const { page, say, goTo } = await as('franca');
    await goTo(`/desk/tickets/${endless?.number}`);
    await page.getByRole('article').nth(5).waitFor();
    await settle(page);
    const older = page.getByRole('button', { name: say('conversation:older', { count: 50 }) });
    const before = await page.getByRole('article').count();
    await older.scrollIntoViewIfNeeded();
    const anchor = page.getByRole('article').nth(2);
    const id = await anchor.getAttribute('id');
    const top = async () => page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
    const stood = await top();
    await older.click();
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(before + 20);
    await expect.poll(async () => Math.abs((await top()) - stood)).toBeLessThan(40);
  });

  story('opens one of 5,000 messages without drawing them all', async ({ as }) => {
    const number = await openATicket({ subject: 'Cinquemila messaggi' });
    const { page, goTo } = await as('giulia');
    const author = { id: 'giulia', name: 'Giulia Conti', role: 'requester' };
    await page.route('**/articles?*', async (route) => {
      const url = new URL(route.request().url());
      const limit = Number(url.searchParams.get('limit') ?? 50);
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const newestFirst = url.searchParams.get('direction') === 'descending';
      const real = (await (await route.fetch()).json()) as { items: object[] };
      const items = Array.from({ length: Math.min(limit, manyArticles - from) }, (_, at) => ({
        ...real.items[0],
        id: `made-${newestFirst ? manyArticles - from - at : from + at}`,
        kind: 'message',
        author,
        text: `Messaggio ${newestFirst ? manyArticles - from - at : from + at}`,
      }));
      return route.fulfill({ json: { items, ...(from + limit < manyArticles && { next: String(from + limit) }) } });
    });
    await goTo(`/tickets/${number}`);
    await page.getByText(`Messaggio ${manyArticles}`).first().waitFor();
    expect(await page.getByRole('article').count()).toBeLessThan(300);
  });
});
