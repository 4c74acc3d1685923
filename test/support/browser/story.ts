import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject, test } from 'vitest';
import { findTokenPlaces } from './find-token-places.ts';
import type { Look } from './look.ts';
import { usualLook } from './look.ts';
import { openContext } from './open-context.ts';
import type { Visit } from './visit.ts';
import { waitForHeading } from './visit.ts';
import { watchFaults } from './watch-faults.ts';
import { wordsIn } from './words-in.ts';

/** Seats somebody at a browser of their own; without a person nobody is signed in. */
export type As = (person?: string, look?: Partial<Look> & { readonly worker?: boolean }) => Promise<Visit>;

const product = inject('product');
let browser: Promise<Browser> | undefined;

/** A test that fails for any fault in a browser that it did not expect. */
export const story = test.extend<{ readonly as: As }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of other fixtures there
  as: async ({}, use) => {
    const visits: Visit[] = [];
    await use(async (person, { worker = false, ...look } = {}) => {
      const visit = await seat({ ...usualLook, ...look }, worker);
      visits.push(visit);
      if (person !== undefined) await signIn(visit, person);
      return visit;
    });
    const faults = (await Promise.all(visits.map(leave))).flat();
    if (faults.length > 0) throw new Error(`Something went wrong unseen:\n${faults.join('\n')}`);
  },
});

const seat = async (look: Look, worker: boolean): Promise<Visit> => {
  browser ??= chromium.connect(inject('browser'));
  const context = await openContext(await browser, { product, look, worker });
  const faults = watchFaults(context);
  const page = await context.newPage();
  const goTo = async (path: string): Promise<void> => {
    await page.goto(path);
    await waitForHeading(page);
  };
  return { page, context, look, faults, say: wordsIn(look.language), goTo };
};

/** By the first page of a local system: one click. */
const signIn = async ({ page, say }: Visit, person: string): Promise<void> => {
  const { items } = (await (await fetch(`${product}/local/people`)).json()) as {
    readonly items: readonly { readonly id: string; readonly name: string }[];
  };
  const name = items.find(({ id }) => id === person)?.name ?? person;
  await page.goto('/start');
  await page.getByRole('button', { name: say('session:enterAs', { name }) }).click();
  await page.waitForURL(({ pathname }) => pathname === '/' || pathname === '/desk');
  await waitForHeading(page);
};

const leave = async ({ page, context, faults }: Visit): Promise<readonly string[]> => {
  const places = page.isClosed() || page.url() === 'about:blank' ? [] : await findTokenPlaces(page);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  return [...faults.found(), ...places];
};
