import type { Page } from 'playwright-core';

/** Names of what is kept beyond the tab and looks like a token: there must be none (R7). */
export const findTokenPlaces = async (page: Page): Promise<readonly string[]> => {
  if (page.isClosed() || !page.url().startsWith('http')) return [];
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([, value]) => /eyJ[\w-]+\.|refresh_?token|access_?token/i.test(value))
      .map(([name]) => `localStorage ${name} holds a token`),
  );
};
