import type { ListedPage } from './page-list.ts';

/** Whether a page belongs to the administration; there are so many that they are walked by themselves. */
export const isOfTheAdministration = ({ path }: ListedPage): boolean =>
  typeof path === 'string' && path.startsWith('/admin');
