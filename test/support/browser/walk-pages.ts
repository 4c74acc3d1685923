import { findBarriers } from './find-barriers.ts';
import { findSideways } from './find-sideways.ts';
import type { ListedPage } from './page-list.ts';
import { takePicture } from './take-picture.ts';
import type { Visit } from './visit.ts';

const narrow = { width: 320, height: 640 };

/** Looks at pages one after the other, in both themes and at 320 px (1280 px at 400 %); answers what is wrong with them. */
export const walkPages = async (visit: Visit, pages: readonly ListedPage[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  const size = visit.page.viewportSize();
  for (const listed of pages) {
    const { name, path } = listed;
    if (size) await visit.page.setViewportSize(size);
    await visit.goTo(typeof path === 'string' ? path : await path());
    faults.push(...(await faultsOf(visit, listed)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
};

const faultsOf = async (visit: Visit, { name, pictures = [] }: ListedPage): Promise<readonly string[]> => {
  const { page, look } = visit;
  const { language, width } = look;
  const faults: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    faults.push(
      ...(await findBarriers(page, theme === 'light' ? 'everything' : 'colours')).map((fault) => `${theme}: ${fault}`),
    );
    if (pictures.includes(`${language}-${width}-${theme}`))
      await takePicture({ ...visit, look: { ...look, theme } }, name);
  }
  const spoken = await page.locator('html').getAttribute('lang');
  const headings = await page.locator('h1').count();
  faults.push(...(await findSideways(page)));
  await page.setViewportSize(narrow);
  faults.push(...(await findSideways(page)));
  return [
    ...faults,
    ...(spoken === language ? [] : [`speaks ${spoken}`]),
    ...(headings === 1 ? [] : [`has ${headings} main headings`]),
  ];
};
