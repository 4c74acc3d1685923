import type { Locator } from 'playwright-core';
import { settle } from './settle.ts';
import type { Visit } from './visit.ts';

/** Chooses the card that stands for that word of the preset. */
export const choose = async ({ page }: Visit, value: string): Promise<void> => {
  await page.locator(`label.radio-card:has(input[value="${value}"])`).first().click();
};

export const goOn = ({ page, say }: Visit): Promise<void> =>
  page.getByRole('button', { name: say('opening:goOn'), exact: true }).click();

export const headingOf = ({ page, say }: Visit, step: 'topic' | 'kind' | 'details' | 'check'): Locator =>
  page.getByRole('heading', { level: 1, name: say(`opening:titles.${step}`) });

export const subjectOf = ({ page, say }: Visit): Locator => page.getByLabel(say('opening:subject'), { exact: true });

export const descriptionOf = ({ page, say }: Visit): Locator =>
  page.getByLabel(say('opening:description'), { exact: true });

/** Follows a link that knows the topic, and chooses what kind of help is wanted. */
export const goToDetails = async (visit: Visit): Promise<void> => {
  await visit.goTo('/new?area=enrolment&subarea=admission_tests');
  await headingOf(visit, 'kind').waitFor();
  await choose(visit, 'clarification');
  await choose(visit, 'technical_assistance');
  await goOn(visit);
  await headingOf(visit, 'details').waitFor();
};

/** All that the details ask. */
export const answerDetails = async (visit: Visit, subject: string, description = 'Da ieri la pagina resta vuota.') => {
  await subjectOf(visit).fill(subject);
  await descriptionOf(visit).fill(description);
  await choose(visit, 'high');
  await choose(visit, 'not_urgent');
};

/** Up to the summary, where only the sending is left. */
export const goToCheck = async (visit: Visit, subject: string): Promise<void> => {
  await goToDetails(visit);
  await answerDetails(visit, subject);
  await goOn(visit);
  await headingOf(visit, 'check').waitFor();
  await settle(visit.page);
};

export const sendTicket = ({ page, say }: Visit): Promise<void> =>
  page.getByRole('button', { name: say('opening:send') }).click();

/** The number of the page that says that the ticket has arrived. */
export const numberSent = async ({ page }: Visit): Promise<string> => {
  await page.waitForURL(/\/new\/sent\//);
  return page.url().split('/').at(-1) ?? '';
};
