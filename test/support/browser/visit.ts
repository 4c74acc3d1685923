import type { BrowserContext, Page } from 'playwright-core';
import type { Look } from './look.ts';
import type { Faults } from './watch-faults.ts';
import type { wordsIn } from './words-in.ts';

/** Somebody in front of a browser. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly look: Look;
  readonly faults: Faults;
  /** What the pages say in this person's language. */
  readonly say: ReturnType<typeof wordsIn>;
  /** Goes to an address and waits until its heading stands there. */
  goTo(path: string): Promise<void>;
}

/** Waits for the page's one heading. */
export const waitForHeading = (page: Page): Promise<void> => page.locator('main h1').first().waitFor();
