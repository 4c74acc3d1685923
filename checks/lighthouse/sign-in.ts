import type { Page } from 'puppeteer-core';

const patience = 30_000;

/** Signs somebody of the demo in, in this tab, where the session lives. */
export const signIn = async (page: Page, product: string, name: string): Promise<void> => {
  await page.goto(`${product}/start`);
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., '${name}')])`, { timeout: patience });
  await button?.click();
  await page.waitForFunction("location.pathname === '/' && sessionStorage.getItem('sportello.session') !== null", {
    timeout: patience,
  });
};
