import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settle } from './settle.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColours = ['color-contrast', 'link-in-text-block'];
const obscured = 'target-size';

/**
 * What axe finds wrong with a page as it stands once nothing is loading, one sentence each; `colours` is what can become
 * wrong when a page that was looked at changes its theme, as themes differ in colours alone (WEB 4).
 */
export const findBarriers = async (page: Page, what: 'everything' | 'colours' = 'everything') => {
  await settle(page);
  const asked = what === 'everything' ? axe(page).withTags(rules) : axe(page).withRules(ofColours);
  const { violations } = await asked.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any, target }) => ({
      id,
      target: String(target[0]),
      sentence: `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`,
    })),
  );
  const sentences: string[] = [];
  for (const { id, target, sentence } of found)
    if (id !== obscured || (await isTooSmallInSight(page, target))) sentences.push(sentence);
  return sentences;
};

/** Bars that stay at an edge cover what is being scrolled under them: only what is too small in full sight counts. */
const isTooSmallInSight = async (page: Page, target: string): Promise<boolean> => {
  await page.locator(target).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { violations } = await axe(page).include(target).withRules([obscured]).analyze();
  return violations.length > 0;
};

/** To say of each rule where it was kept takes longer than to find where it was not. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
