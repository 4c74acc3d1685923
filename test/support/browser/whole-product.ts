import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startLocal } from '#local/start-local';
import { buildPages } from './build-pages.ts';
import { chromiumFlags, findChromium } from './find-chromium.ts';
import { productsOnDemand } from './products-on-demand.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's product answers. */
    readonly product: string;
    /** Where this run's browser takes orders. */
    readonly browser: string;
    /** Where this run starts products on other presets. */
    readonly products: string;
  }
}

/** One product with the demo's tickets and one browser for the whole run. `PRODUCT` names one that runs already. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  process.env['TZ'] = 'UTC';
  // Each product that is started sees to it that nothing of it outlives this process.
  process.setMaxListeners(0);
  const running = process.env['PRODUCT'];
  const system = running === undefined ? await startProduct() : undefined;
  const others = await productsOnDemand();
  const browser = await chromium.launchServer({ executablePath: findChromium(), args: [...chromiumFlags] });
  project.provide('product', system?.url ?? running ?? '');
  project.provide('browser', browser.wsEndpoint());
  project.provide('products', others.url);
  return async () => {
    await browser.close();
    await Promise.all([system?.stop(), others.stop()]);
  };
};

const startProduct = () =>
  startLocal({
    tenant: 'demo',
    port: 0,
    inMemory: true,
    dir: mkdtempSync(join(tmpdir(), 'sportello-browser-')),
    web: buildPages(),
    demo: true,
    throttled: false,
    progress: (line) => console.log(line),
  });
