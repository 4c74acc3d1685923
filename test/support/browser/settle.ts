import type { Page } from 'playwright-core';

const quiet = 250;

/** Waits until nothing says that it is busy, no skeleton stands and nothing was asked for a moment. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (milliseconds) => {
      const resources = performance.getEntriesByType('resource');
      const last = Math.max(0, ...resources.map((entry) => (entry as PerformanceResourceTiming).responseEnd));
      const busy = document.querySelector('[aria-busy="true"], .skeleton') !== null;
      return !busy && document.querySelector('main h1') !== null && performance.now() - last > milliseconds;
    },
    quiet,
    { polling: 100 },
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
