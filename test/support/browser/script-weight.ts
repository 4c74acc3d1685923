import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Bytes of all scripts of the product that a page has fetched until now, each packed by gzip. */
export const scriptWeight = async (page: Page): Promise<number> => {
  const addresses = await page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(location.origin) && new URL(name).pathname.endsWith('.js')),
    ),
  ]);
  const sizes = await Promise.all(
    addresses.map(async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
