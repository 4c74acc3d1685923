import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject, test } from 'vitest';
import { comeIn } from './come-in.ts';
import { findTokenPlaces } from './find-token-places.ts';
import type { Look } from './look.ts';
import { usualLook } from './look.ts';
import { openContext } from './open-context.ts';
import type { Visit } from './visit.ts';
import { waitForHeading } from './visit.ts';
import { watchFaults } from './watch-faults.ts';
import { wordsIn } from './words-in.ts';

/** Seats somebody at a browser of their own; without a person nobody is signed in. */
export type As = (
  person?: string,
  look?: Partial<Look> & { readonly worker?: boolean },
  /** Whose computer it is; the person gets another tab there. */
  beside?: Visit,
) => Promise<Visit>;

let browser: Promise<Browser> | undefined;

/** Makes tests of another product than the run's; where it answers is asked when a test begins. */
export const storyOn = (product: () => string) =>
  test.extend<{ readonly as: As }>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of other fixtures there
    as: async ({}, use) => {
      const visits: Visit[] = [];
      const url = product();
      await use(async (person, { worker = false, ...look } = {}, beside = undefined) => {
        const visit = beside ? await sitBeside(beside) : await seat(url, { ...usualLook, ...look }, worker);
        visits.push(visit);
        if (person !== undefined) await comeIn(url, visit, person);
        return visit;
      });
      const places = await Promise.all(visits.map(({ page }) => findTokenPlaces(page)));
      const faults = [...new Set([...visits.flatMap((visit) => visit.faults.found()), ...places.flat()])];
      await Promise.all([...new Set(visits.map(({ context }) => context))].map(leave));
      if (faults.length > 0) throw new Error(`Something went wrong unseen:\n${faults.join('\n')}`);
    },
  });

/** A test that fails for any fault in a browser that it did not expect. */
export const story = storyOn(() => inject('product'));

const seat = async (product: string, look: Look, worker: boolean): Promise<Visit> => {
  browser ??= chromium.connect(inject('browser'));
  const context = await openContext(await browser, { product, look, worker });
  return openTab({ context, look, faults: watchFaults(context), say: wordsIn(look.language) });
};

const sitBeside = ({ context, look, faults, say }: Visit): Promise<Visit> => openTab({ context, look, faults, say });

const openTab = async (place: Omit<Visit, 'page' | 'goTo'>): Promise<Visit> => {
  const page = await place.context.newPage();
  const goTo = async (path: string): Promise<void> => {
    await page.goto(path);
    await waitForHeading(page);
  };
  return { ...place, page, goTo };
};

const leave = async (context: BrowserContext): Promise<void> => {
  const routed = [context, ...context.pages()];
  await Promise.all(routed.map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
};
