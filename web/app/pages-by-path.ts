import type { ComponentType } from 'react';
import { lazy } from 'react';

/** A page of the map (WEB 1). */
export interface PageOfMap {
  readonly path: string;
  /** Whether it is for people who are not signed in, too. */
  readonly open?: true;
  /** Only the desk's people have it; the others read that it is not there. */
  readonly desk?: true;
  /** Where the desk's people find the same thing. */
  readonly atTheDesk?: string;
  readonly Page: ComponentType;
}

const page = <Name extends string>(load: () => Promise<{ readonly [Key in Name]: ComponentType }>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** Every address of the app; each feature is fetched when one of its pages is first needed. */
export const pages: readonly PageOfMap[] = [
  { path: '/', open: true, Page: page(() => import('./front-page.tsx'), 'FrontPage') },
  { path: '/sign-in', open: true, Page: page(() => import('#web/features/session/sign-in-page.tsx'), 'SignInPage') },
  {
    path: '/callback',
    open: true,
    Page: page(() => import('#web/features/session/callback-page.tsx'), 'CallbackPage'),
  },
  { path: '/start', open: true, Page: page(() => import('#web/features/session/start-page.tsx'), 'StartPage') },
  { path: '/privacy', open: true, Page: page(() => import('#web/features/legal/privacy-page.tsx'), 'PrivacyPage') },
  {
    path: '/accessibility',
    open: true,
    Page: page(() => import('#web/features/legal/accessibility-page.tsx'), 'AccessibilityPage'),
  },
  { path: '/new', atTheDesk: '/desk/new', Page: page(() => import('#web/features/opening/new-page.tsx'), 'NewPage') },
  { path: '/new/sent/:number', Page: page(() => import('#web/features/opening/sent-page.tsx'), 'SentPage') },
  { path: '/new/:draft/:step', Page: page(() => import('#web/features/opening/step-page.tsx'), 'StepPage') },
  {
    path: '/tickets',
    atTheDesk: '/desk/list',
    Page: page(() => import('#web/features/tickets/tickets-page.tsx'), 'TicketsPage'),
  },
  { path: '/tickets/:number', Page: page(() => import('#web/features/ticket/ticket-page.tsx'), 'TicketPage') },
  {
    path: '/organisation/tickets',
    atTheDesk: '/desk/list',
    Page: page(() => import('#web/features/tickets/organisation-tickets-page.tsx'), 'OrganisationTicketsPage'),
  },
  {
    path: '/preferences',
    Page: page(() => import('#web/features/preferences/preferences-page.tsx'), 'PreferencesPage'),
  },
  { path: '/desk', desk: true, Page: page(() => import('#web/features/desk/dashboard-page.tsx'), 'DashboardPage') },
  { path: '/desk/queues', desk: true, Page: page(() => import('#web/features/desk/queues-page.tsx'), 'QueuesPage') },
  {
    path: '/desk/list',
    desk: true,
    Page: page(() => import('#web/features/desk-list/desk-list-page.tsx'), 'DeskListPage'),
  },
  {
    path: '/desk/tickets/:number',
    desk: true,
    Page: page(() => import('#web/features/desk-ticket/desk-ticket-page.tsx'), 'DeskTicketPage'),
  },
  {
    path: '/desk/new',
    desk: true,
    Page: page(() => import('#web/features/opening/for-a-caller-page.tsx'), 'ForACallerPage'),
  },
];
