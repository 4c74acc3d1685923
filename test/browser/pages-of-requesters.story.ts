import { describe, expect } from 'vitest';
import { pageList } from '#support/browser/page-list';
import { story } from '#support/browser/story';
import { walkPages } from '#support/browser/walk-pages';

/** Both languages, both widths and, on each page, both themes. */
const looks = [
  { language: 'it', width: 'desk' },
  { language: 'en', width: 'phone' },
] as const;
const people = ['marco', 'elena'] as const;

describe.each(looks)('somebody who asks for help and reads $language on a $width', (look) => {
  story.for(people)('%s meets no barrier on any page', async (person, { as }) => {
    const pages = pageList.filter((page) => page.person === person);
    expect(pages.length).toBeGreaterThan(0);
    expect(await walkPages(await as(person, look), pages)).toEqual([]);
  });

  story('nobody in particular meets no barrier before the sign-in', async ({ as }) => {
    const pages = pageList.filter((page) => page.person === undefined);
    expect(pages.length).toBeGreaterThan(0);
    expect(await walkPages(await as(undefined, look), pages)).toEqual([]);
  });
});
