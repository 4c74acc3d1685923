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

const field = ({ page }: Visit, id: string) => page.locator(`#customer-${id}`);
const press = ({ page, say }: Visit, word: string, values = {}) =>
  page.getByRole('button', { name: say(`customers:${word}`, values), exact: true }).click();
const noBarriers = async ({ page }: Visit) => expect(await findBarriers(page)).toEqual([]);

/** Adds a customer with one site and one contract there, and waits for its page. */
const addCustomer = async (visit: Visit, name: string, contract: string): Promise<void> => {
  await visit.goTo('/customers');
  await press(visit, 'new');
  await field(visit, 'name').fill(name);
  await field(visit, 'province').fill('an');
  await press(visit, 'addSite');
  await field(visit, 'sites-0-name').fill('Negozio');
  await field(visit, 'sites-0-address').fill('Via Roma 1');
  await press(visit, 'addContract');
  await field(visit, 'contracts-0-name').fill(contract);
  await field(visit, 'contracts-0-site').selectOption({ label: 'Negozio' });
  await press(visit, 'save');
  await visit.page.getByRole('heading', { level: 1, name }).waitFor();
};

/** All that the form about a fault asks, with the customer's contract and site among the choices, and how bad it is. */
const answerFault = async ({ page }: Visit): Promise<void> => {
  const card = (question: string, value: string) =>
    page.locator(`label.radio-card:has(input[name="opening-${question}"][value="${value}"])`).click();
  await card('form-contract', 'RV-104');
  await card('form-site', 'Negozio');
  await card('form-problem', 'no_line');
  await card('form-line_state', 'down');
  await page.locator('#opening-form-router_make').fill('Linx');
  await page.locator('#opening-form-router_model').fill('4');
  await card('form-carrier_state', 'off');
  await card('form-router_pings', 'no');
  await card('form-router_off', 'yes');
  await page.locator('#opening-form-callback_name').fill('Mauro');
  await page.locator('#opening-form-callback_phone').fill('0541 999888');
  await card('severity', 'down');
  await card('urgency', 'urgent');
};

describe('a partner with end customers', () => {
  const on = storyOn(productOf('partner-panel'));

  on('adds one, finds it by its contract and opens a ticket about it', async ({ as }) => {
    const visit = await as('mauro');
    const { page, say, goTo, faults } = visit;
    faults.expect(/status of 400/);
    await goTo('/customers?province=BZ');
    await page.getByText(say('customers:noneFound')).waitFor();
    await press(visit, 'new');
    await press(visit, 'save');
    // What is missing is said beside its field.
    await page.locator('.error-summary').waitFor();
    await page.locator('#customer-name-error').waitFor();
    await noBarriers(visit);
    await addCustomer(visit, 'Panificio Rosati', 'RV-104');
    await noBarriers(visit);
    await goTo('/customers?by=contract&words=rv-1');
    await page.getByRole('link', { name: 'Panificio Rosati' }).waitFor();
    await noBarriers(visit);
    await page.getByRole('link', { name: 'Panificio Rosati' }).click();
    await page.getByRole('link', { name: say('customers:openTicket') }).click();
    await headingOf(visit, 'topic').waitFor();
    await page.getByText('Panificio Rosati').waitFor();
    await noBarriers(visit);
    for (const value of ['faults', 'no_service']) await choose(visit, value);
    await goOn(visit);
    await headingOf(visit, 'kind').waitFor();
    for (const value of ['xdsl', 'fttc']) await choose(visit, value);
    await goOn(visit);
    await headingOf(visit, 'details').waitFor();
    await subjectOf(visit).fill('Linea ferma');
    await descriptionOf(visit).fill('Da ieri.');
    await answerFault(visit);
    await goOn(visit);
    await headingOf(visit, 'check').waitFor();
    await page.getByText('Panificio Rosati').first().waitFor();
    await sendTicket(visit);
    const number = await numberSent(visit);
    await goTo(`/tickets/${number}`);
    await page.getByText('RV-104').first().waitFor();
    await page.getByRole('link', { name: 'Panificio Rosati' }).click();
    await page.getByRole('link', { name: 'Linea ferma' }).waitFor();
  });

  on('loses nothing of what is typed when a colleague was faster', async ({ as }) => {
    const visit = await as('mauro');
    const { page, say, faults } = visit;
    faults.expect(/status of 412/);
    await addCustomer(visit, 'Hotel Miramare', 'RV-7');
    const colleague = await as('ilaria');
    await colleague.goTo(new URL(page.url()).pathname);
    for (const [who, id, value] of [
      [visit, 'number', 'C-7'],
      [colleague, 'phone', '0734 1234'],
    ] as const) {
      await press(who, 'edit');
      await field(who, id).fill(value);
    }
    await press(colleague, 'save');
    await colleague.page.getByRole('link', { name: '0734 1234' }).waitFor();
    await press(visit, 'save');
    const conflict = page.getByRole('alert').filter({ hasText: say('changes:conflict') });
    await conflict.getByText('0734 1234').waitFor();
    expect(await field(visit, 'number').inputValue()).toBe('C-7');
    await noBarriers(visit);
    await conflict.getByRole('button', { name: say('changes:conflictApply') }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const saved of ['C-7', '0734 1234']) await page.getByText(saved, { exact: true }).first().waitFor();
  });

  on('archives one and takes it back', async ({ as }) => {
    const visit = await as('mauro', { language: 'en', width: 'phone', theme: 'dark' });
    const { page, say, goTo } = visit;
    await addCustomer(visit, 'Cantina Solari', 'RV-9');
    const address = new URL(page.url()).pathname;
    await press(visit, 'archive');
    await page.getByText(say('customers:archiveDone', { name: 'Cantina Solari' })).waitFor();
    expect(await page.getByRole('link', { name: say('customers:openTicket') }).count()).toBe(0);
    await noBarriers(visit);
    await goTo(`/new?customer=${address.split('/').at(-1)}`);
    await page.getByText(say('opening:customerGone')).waitFor();
    await goTo(address);
    await press(visit, 'restore');
    await page.getByText(say('customers:restoreDone', { name: 'Cantina Solari' })).waitFor();
    await press(visit, 'undo');
    await page.getByText(say('customers:archiveDone', { name: 'Cantina Solari' })).waitFor();
  });

  on('is served by the desk, which finds the customer of whoever calls', async ({ as }) => {
    await addCustomer(await as('fiona'), 'Harbour School', 'RV-44');
    const visit = await as('nino');
    const { page, goTo } = visit;
    await goTo('/customers?words=harb');
    await page.getByText('Shoreline Telecom').waitFor();
    await noBarriers(visit);
    await goTo('/desk/new');
    await page.locator('#opening-endCustomer').fill('rv-44');
    await page.getByRole('button', { name: /Harbour School.*Shoreline Telecom/ }).click();
    await page.getByText('Harbour School').waitFor();
    await noBarriers(visit);
  });
});
