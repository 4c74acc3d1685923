import type { Browser, BrowserContext } from 'playwright-core';
import type { Look } from './look.ts';
import { sizes } from './look.ts';

const patience = 20_000;

interface Opening {
  readonly product: string;
  readonly look: Look;
  /** Whether the pages' worker may keep them for the time without a network; it hides requests from the story. */
  readonly worker: boolean;
}

/** A browser of somebody's own: nothing is kept from an earlier story. */
export const openContext = async (browser: Browser, { product, look, worker }: Opening): Promise<BrowserContext> => {
  const context = await browser.newContext({
    baseURL: product,
    viewport: sizes[look.width],
    hasTouch: look.width === 'phone',
    colorScheme: look.theme,
    locale: look.language === 'it' ? 'it-IT' : 'en-GB',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
    serviceWorkers: worker ? 'allow' : 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(patience);
  await speak(context, look.language);
  return context;
};

/**
 * Everybody reads the language of the story, whatever they chose for good: the choice is the product's, and shared. The
 * page itself puts it into the answer, as a browser whose requests are routed keeps no file from one page to the next.
 */
const speak = (context: BrowserContext, language: Look['language']): Promise<unknown> =>
  context.addInitScript((spoken) => {
    const { fetch } = window;
    window.fetch = async (input, init) => {
      const response = await fetch(input, init);
      const address = new URL(input instanceof Request ? input.url : input, location.href);
      const asked = address.pathname === '/v1/me' && (init?.method ?? 'GET') === 'GET';
      if (!asked || !response.ok) return response;
      const { status, headers } = response;
      return Response.json({ ...(await response.json()), language: spoken }, { status, headers });
    };
  }, language);
