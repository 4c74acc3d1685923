import { describe, expect } from 'vitest';
import { findBarriers } from '#support/browser/find-barriers';
import { findSideways } from '#support/browser/find-sideways';
import type { Look } from '#support/browser/look';
import { pageList } from '#support/browser/page-list';
import { story } from '#support/browser/story';
import { takePicture } from '#support/browser/take-picture';

/** Both languages, both widths and, on each page, both themes. */
const looks: readonly Pick<Look, 'language' | 'width'>[] = [
  { language: 'it', width: 'desk' },
  { language: 'en', width: 'phone' },
];

describe.each(looks)('somebody who reads $language on a $width', ({ language, width }) => {
  story.for(pageList)('meets no barrier on the page $name', async ({ name, person, path, pictures = [] }, { as }) => {
    const visit = await as(person, { language, width, theme: 'light' });
    const { page, goTo } = visit;
    await goTo(typeof path === 'string' ? path : await path());
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await findBarriers(page), theme).toEqual([]);
      if (pictures.includes(`${language}-${width}-${theme}`))
        await takePicture({ ...visit, look: { language, width, theme } }, name);
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await findSideways(page)).toEqual([]);
    // 320 px are also what is left of 1280 px at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findSideways(page)).toEqual([]);
  });
});
