import { matchPath } from 'react-router';
import type { PageOfMap } from './page-of-map.ts';
import { pages } from './pages-by-path.ts';

type Prepared = Pick<PageOfMap, 'load' | 'texts'>;

const welcome: Prepared = { load: () => import('#web/features/session/welcome-page.tsx'), texts: ['session'] };
const nothing: Prepared = { load: async () => undefined, texts: [] };

/**
 * Fetches the code of the address's page while the app itself starts; answers which texts it wants, to be fetched with
 * those of the app. Where the code does not come, the page says so when it is drawn.
 */
export const preparePage = (pathname: string, isSignedIn: boolean): Prepared['texts'] => {
  const { load, texts } = pageAt(pathname, isSignedIn);
  load().catch(() => undefined);
  return texts;
};

const pageAt = (pathname: string, isSignedIn: boolean): Prepared => {
  if (pathname === '/' && !isSignedIn) return welcome;
  return pages.find(({ path }) => matchPath(path, pathname)) ?? nothing;
};
