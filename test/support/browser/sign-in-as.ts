import type { Page } from 'playwright-core';

/** The issuer's own page, where it asks who is there; it may remember and ask nothing. */
export const signInAs = async (page: Page, name: string): Promise<void> => {
  const person = page.getByRole('button', { name });
  await Promise.race([person.waitFor(), page.waitForURL(({ pathname }) => !pathname.startsWith('/local/'))]);
  if (await person.isVisible()) await person.click();
};
