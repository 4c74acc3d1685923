import type { Config } from 'lighthouse';
import { desktopConfig } from 'lighthouse';

/** A page that is judged, how, and the least that each category must reach. */
export interface Judging {
  readonly page: string;
  readonly preset: 'desktop' | 'mobile';
  readonly path: string;
  /** Nobody is signed in. */
  readonly signedOut?: true;
  readonly least: Readonly<Partial<Record<Category, number>>>;
}

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

const desktop = { performance: 95, accessibility: 95, 'best-practices': 95 };
const mobile = { performance: 85, accessibility: 100 };

/** Home, list and ticket of a requester on both presets, and what search engines read of the page before the sign-in. */
export const planOf = (ticket: string): readonly Judging[] => [
  ...(['desktop', 'mobile'] as const).flatMap((preset) =>
    [
      { page: 'home', path: '/' },
      { page: 'list', path: '/tickets' },
      { page: 'ticket', path: `/tickets/${ticket}` },
    ].map((place) => ({ ...place, preset, least: preset === 'desktop' ? desktop : mobile })),
  ),
  { page: 'welcome', path: '/', preset: 'desktop', signedOut: true, least: { ...desktop, seo: 95 } },
];

/** Lighthouse's own preset, asked only for what counts. */
export const configOf = ({ preset, least }: Judging): Config => ({
  ...(preset === 'desktop' ? desktopConfig : { extends: 'lighthouse:default' }),
  settings: { ...(preset === 'desktop' && desktopConfig.settings), onlyCategories: Object.keys(least) },
});
