import type { Locator } from 'playwright-core';
import { apiAs } from './api-as.ts';
import type { Visit } from './visit.ts';

const requester = 'Giulia Conti';

/** Opens an operator's ticket and waits for what can be done with it. */
export const openAtDesk = async ({ page, say, goTo }: Visit, number: string): Promise<void> => {
  await goTo(`/desk/tickets/${number}`);
  await page.getByRole('region', { name: say('desk-ticket:actionsLabel') }).waitFor();
};

/** A button of the ticket's action bar. */
export const actionOf = ({ page, say }: Visit, label: string): Locator =>
  page
    .getByRole('region', { name: say('desk-ticket:actionsLabel') })
    .getByRole('button', { name: say(`desk-ticket:actions.${label}`), exact: true })
    .first();

/** The reply's text box. */
export const replyBox = ({ page, say }: Visit): Locator =>
  page.getByLabel(say('desk-ticket:composer.replyText', { name: requester }));

/** The button that sends the reply, whatever it does besides. */
export const sendReply = ({ page, say }: Visit): Locator =>
  page.getByRole('button', { name: new RegExp(`^${say('desk-ticket:sendAnd.plain', { name: requester })}`) }).first();

/** Sends what is held back, without waiting for its ten seconds. */
export const sendNow = ({ page, say }: Visit): Promise<void> =>
  page.getByRole('button', { name: say('desk-ticket:sending.now') }).click();

/** What the API says of a ticket. */
export const stateOf = async (number: string): Promise<unknown> =>
  (await (await apiAs('franca')).get(`/v1/tickets/${number}`)).body['state'];
