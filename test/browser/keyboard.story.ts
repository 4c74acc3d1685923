import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { headingOf, numberSent } from '#support/browser/answer-questions';
import { apiAs } from '#support/browser/api-as';
import { actionOf, replyBox, stateOf } from '#support/browser/desk-deeds';
import { openATicket } from '#support/browser/open-a-ticket';
import { settle } from '#support/browser/settle';
import { story } from '#support/browser/story';
import type { Visit } from '#support/browser/visit';

const most = 120;

/** Walks with the Tab key until the focus is there; a page that does not let one get there fails. */
const tabTo = async ({ page }: Visit, target: Locator): Promise<void> => {
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
};

/** Goes to a group of choices and takes the one that is wanted by the arrow keys. */
const pick = async (visit: Visit, value: string): Promise<void> => {
  const { page } = visit;
  const wanted = page.locator(`input[value="${value}"]`);
  const name = await wanted.getAttribute('name');
  const group = page.locator(`input[type="radio"][name="${name}"]`);
  const chosen = page.locator(`input[type="radio"][name="${name}"]:checked`);
  await tabTo(visit, (await chosen.count()) > 0 ? chosen.first() : group.first());
  await page.keyboard.press('Space');
  for (let step = 0; step < most && !(await wanted.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
  expect(await wanted.isChecked()).toBe(true);
};

/** What a key does is there once the page has heard what the person may do; the box then takes the focus. */
const openReply = async (visit: Visit, key: string): Promise<void> => {
  const box = replyBox(visit);
  const isOpen = async () => {
    if (!(await box.isVisible())) await visit.page.keyboard.press(key);
    return box.isVisible();
  };
  await expect.poll(isOpen, { timeout: 40_000, interval: 500 }).toBe(true);
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
};

const press = async (visit: Visit, target: Locator): Promise<void> => {
  await tabTo(visit, target);
  await visit.page.keyboard.press('Enter');
};

describe('somebody without a mouse', () => {
  story('opens a ticket', async ({ as }) => {
    const visit = await as('giulia');
    const { page, say } = visit;
    await settle(page);
    const goOn = page.getByRole('button', { name: say('opening:goOn'), exact: true });
    await press(
      visit,
      page
        .getByRole('main')
        .getByRole('link', { name: say('newTicket') })
        .first(),
    );
    await headingOf(visit, 'topic').waitFor();
    await pick(visit, 'enrolment');
    await pick(visit, 'admission_tests');
    await press(visit, goOn);
    await headingOf(visit, 'kind').waitFor();
    await pick(visit, 'clarification');
    await pick(visit, 'technical_assistance');
    await press(visit, goOn);
    await headingOf(visit, 'details').waitFor();
    await tabTo(visit, page.getByLabel(say('opening:subject'), { exact: true }));
    await page.keyboard.type('Solo con la tastiera');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nessun mouse a portata di mano.');
    await pick(visit, 'high');
    await pick(visit, 'not_urgent');
    await press(visit, goOn);
    await headingOf(visit, 'check').waitFor();
    await press(visit, page.getByRole('button', { name: say('opening:send') }));
    expect(await numberSent(visit)).toMatch(/^\d{4}-\d+$/);
  });

  story('takes a ticket in charge, answers it and resolves it, by the keys of the desk', async ({ as }) => {
    const number = await openATicket({ subject: 'Dalla tastiera' });
    const visit = await as('sara', { language: 'en' });
    const { page, say } = visit;
    await settle(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(number);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Dalla tastiera/ }).waitFor();
    await settle(page);
    await page.keyboard.press('t');
    await actionOf(visit, 'takeCharge').waitFor({ state: 'detached' });
    await expect.poll(() => stateOf(number)).toBe('awaiting_support');
    await settle(page);
    await openReply(visit, 'r');
    await page.keyboard.type('Which page is empty?');
    await page.keyboard.press('Control+Enter');
    const sendNow = page.getByRole('button', { name: say('desk-ticket:sending.now') });
    await press(visit, sendNow);
    await page.getByRole('article').getByText('Which page is empty?').waitFor();
    const sara = await apiAs('sara');
    // The reply may still be on its way when it stands in the conversation.
    const diagnosed = () =>
      sara.act(number, 'diagnose', { text: 'We found the cause.' }).then(
        () => true,
        () => false,
      );
    await expect.poll(diagnosed).toBe(true);
    await page.getByRole('article').getByText('We found the cause.').waitFor({ timeout: 40_000 });
    await openReply(visit, 's');
    await page.keyboard.type('It opens now.');
    await page.keyboard.press('Control+Enter');
    await press(visit, sendNow);
    await expect.poll(() => stateOf(number)).toBe('resolved');
  });

  story('walks the rows of the list and opens one', async ({ as }) => {
    const { page, goTo } = await as('sara');
    await goTo('/desk/list');
    await page.locator('[data-row="0"]').waitFor();
    await settle(page);
    const second = await page.locator('[data-row="1"]').innerText();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focused = await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/tickets\//);
    expect(['1', '2']).toContain(focused);
    if (focused === '1') expect(second).toContain(page.url().split('/').at(-1)?.split('?')[0] ?? '?');
    await page.goBack();
    await page.locator(`[data-row="${focused}"]`).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row')))
      .toBe(focused);
  });
});
