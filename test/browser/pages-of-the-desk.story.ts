import { describe, expect } from 'vitest';
import { isOfTheAdministration } from '#support/browser/is-of-the-administration';
import { pageList } from '#support/browser/page-list';
import { story } from '#support/browser/story';
import { walkPages } from '#support/browser/walk-pages';

/** Both languages, both widths and, on each page, both themes. */
const looks = [
  { language: 'it', width: 'desk' },
  { language: 'en', width: 'phone' },
] as const;
const people = ['sara', 'franca', 'ada'] as const;

describe.each(looks)('somebody of the desk and reads $language on a $width', (look) => {
  story.for(people)('%s meets no barrier on any page', async (person, { as }) => {
    const pages = pageList.filter((page) => page.person === person && !isOfTheAdministration(page));
    expect(pages.length).toBeGreaterThan(0);
    expect(await walkPages(await as(person, look), pages)).toEqual([]);
  });
});
