import { describe, expect } from 'vitest';
import { actionOf, openAtDesk, sendNow } from '#support/browser/desk-deeds';
import { findBarriers } from '#support/browser/find-barriers';
import { productOf } from '#support/browser/product-of';
import { storyOn } from '#support/browser/story';
import type { Visit } from '#support/browser/visit';
import { apiClient } from '#support/local/api-client';

const product = productOf('partner-panel');
const story = storyOn(product);

const token = async (person: string): Promise<string> => {
  const response = await fetch(`${product()}/local/token`, { method: 'POST', body: JSON.stringify({ person }) });
  return ((await response.json()) as { readonly token: string }).token;
};
const apiAs = (person: string) => apiClient({ url: product(), token }, person);

/** Giorgio's ticket about a customer of his whom he has just put into the registry. */
const openAboutCustomer = async (): Promise<string> => {
  const giorgio = await apiAs('giorgio');
  const { body: customer } = await giorgio.post('/v1/end-customers', { name: 'Bar Centrale' });
  const { body } = await giorgio.post('/v1/tickets', {
    ...{ type: 'generic', subtype: 'information', area: 'panel', subarea: 'coverage' },
    ...{ severity: 'limited', urgency: 'ordinary', subject: 'Copertura del bar', description: 'Serve una verifica.' },
    endCustomer: customer['id'],
    form: { id: 'generic', version: 1, answers: { callback_name: 'Giorgio', callback_phone: '071 000111' } },
  });
  return String(body['number']);
};

const conversation = ({ page }: Visit) => page.locator('.conversation');
const flagOf = ({ page, say }: Visit) => page.getByLabel(say('conversation:endCustomer.flag'));
const lookOf = ({ page, say }: Visit) => page.getByRole('button', { name: say('conversation:endCustomer.look') });
const previewOf = ({ page, say }: Visit) =>
  page.getByRole('dialog', { name: say('conversation:endCustomer.previewTitle') });
const supervisor = 'claudia';

/** The rare actions of the desk's bar, opened. */
const openMore = async ({ page, say }: Visit) => {
  await page.getByRole('button', { name: say('desk-ticket:moreActions'), exact: true }).click();
  return page.locator('.menu-list:visible');
};

/** Presses a rare action of the desk's bar and confirms it. */
const decide = async (visit: Visit, label: 'disclose' | 'conceal'): Promise<void> => {
  const name = visit.say(`desk-ticket:actions.${label}`);
  await (await openMore(visit)).getByRole('button', { name }).click();
  await visit.page.getByRole('dialog').getByRole('button', { name }).click();
};

describe('a ticket about an end customer', () => {
  story('is shown to them by the desk, which marks a reply and looks through their eyes', async ({ as }) => {
    const number = await openAboutCustomer();
    const visit = await as(supervisor);
    const { page, say } = visit;
    await openAtDesk(visit, number);
    await page.getByText(say('conversation:endCustomer.seesNot', { name: 'Bar Centrale' })).waitFor();
    await decide(visit, 'disclose');
    await page.getByText(say('conversation:endCustomer.sees', { name: 'Bar Centrale' })).waitFor();
    await actionOf(visit, 'reply').click();
    await expect.poll(() => flagOf(visit).isChecked()).toBe(false);
    await page.locator('#reply-text').fill('Il bar è coperto dalla fibra.');
    await flagOf(visit).check();
    expect(await findBarriers(page)).toEqual([]);
    await page
      .getByRole('button', { name: new RegExp(`^${say('desk-ticket:sendAnd.plain', { name: 'Giorgio Barbieri' })}`) })
      .first()
      .click();
    await sendNow(visit);
    await conversation(visit).getByText(say('conversation:endCustomer.readByAll')).waitFor();
    await lookOf(visit).click();
    await previewOf(visit).getByText('Il bar è coperto dalla fibra.').waitFor();
    expect(await previewOf(visit).getByText('Serve una verifica.').count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await decide(visit, 'conceal');
    await conversation(visit).getByText(say('conversation:endCustomer.readLater')).waitFor();
    expect(await lookOf(visit).count()).toBe(0);
  });

  story('is answered by the partner, who decides for each message of their own', async ({ as }) => {
    const number = await openAboutCustomer();
    await (await apiAs(supervisor)).act(number, 'disclose');
    const visit = await as('giorgio', { language: 'en' });
    const { page, say } = visit;
    await visit.goTo(`/tickets/${number}`);
    const message = page.getByLabel(say('ticket:yourMessage'));
    const send = () => page.getByRole('button', { name: say('ticket:send') }).click();
    await message.fill('Only for you.');
    await send();
    await conversation(visit).getByText('Only for you.').waitFor();
    await expect.poll(() => message.inputValue()).toBe('');
    await message.fill('For my customer too.');
    await flagOf(visit).check();
    expect(await findBarriers(page)).toEqual([]);
    await send();
    await conversation(visit).getByText(say('conversation:endCustomer.readByAll')).waitFor();
    await expect.poll(() => flagOf(visit).isChecked()).toBe(false);
    await lookOf(visit).click();
    await previewOf(visit).getByText('For my customer too.').waitFor();
    expect(await previewOf(visit).getByText('Only for you.').count()).toBe(0);
  });

  story('of a wholesaler is shown to nobody: the desk is not even asked', async ({ as }) => {
    const vito = await apiAs('vito');
    const { body: customer } = await vito.post('/v1/end-customers', { name: 'Hotel Adria' });
    const { body } = await vito.post('/v1/tickets', {
      ...{ type: 'generic', subtype: 'information', area: 'panel', subarea: 'coverage' },
      ...{ severity: 'limited', urgency: 'ordinary', subject: 'Copertura', description: 'Serve una verifica.' },
      endCustomer: customer['id'],
      form: { id: 'generic', version: 1, answers: { callback_name: 'Vito', callback_phone: '071 000112' } },
    });
    const visit = await as(supervisor);
    const { page, say } = visit;
    await openAtDesk(visit, String(body['number']));
    await page.getByText(say('conversation:endCustomer.seesNot', { name: 'Hotel Adria' })).waitFor();
    const more = await openMore(visit);
    await more.getByRole('button', { name: say('desk-ticket:actions.reclassify') }).waitFor();
    expect(await more.getByRole('button', { name: say('desk-ticket:actions.disclose') }).count()).toBe(0);
  });
});
