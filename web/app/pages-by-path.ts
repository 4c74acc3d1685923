import { adminPages } from './admin-pages.ts';
import { FrontPage } from './front-page.tsx';
import { page } from './page.ts';
import type { PageOfMap } from './page-of-map.ts';

/** Every address of the app; each feature is fetched when one of its pages is first needed. */
export const pages: readonly PageOfMap[] = [
  {
    path: '/',
    open: true,
    texts: ['home'],
    load: () => import('#web/features/home/home-page.tsx'),
    Page: FrontPage,
  },
  {
    path: '/sign-in',
    open: true,
    ...page(['session'], () => import('#web/features/session/sign-in-page.tsx'), 'SignInPage'),
  },
  {
    path: '/callback',
    open: true,
    ...page(['session'], () => import('#web/features/session/callback-page.tsx'), 'CallbackPage'),
  },
  {
    path: '/not-let-in',
    open: true,
    ...page(['session'], () => import('#web/features/session/not-let-in-page.tsx'), 'NotLetInPage'),
  },
  {
    path: '/start',
    open: true,
    ...page(['session'], () => import('#web/features/session/start-page.tsx'), 'StartPage'),
  },
  {
    path: '/privacy',
    open: true,
    ...page(['legal'], () => import('#web/features/legal/privacy-page.tsx'), 'PrivacyPage'),
  },
  {
    path: '/accessibility',
    open: true,
    ...page(['legal'], () => import('#web/features/legal/accessibility-page.tsx'), 'AccessibilityPage'),
  },
  {
    path: '/new',
    atTheDesk: '/desk/new',
    ...page(['opening'], () => import('#web/features/opening/new-page.tsx'), 'NewPage'),
  },
  {
    path: '/new/sent/:number',
    ...page(['opening'], () => import('#web/features/opening/sent-page.tsx'), 'SentPage'),
  },
  {
    path: '/new/:draft/:step',
    ...page(['opening'], () => import('#web/features/opening/step-page.tsx'), 'StepPage'),
  },
  {
    path: '/tickets',
    atTheDesk: '/desk/list',
    ...page(['tickets'], () => import('#web/features/tickets/tickets-page.tsx'), 'TicketsPage'),
  },
  {
    path: '/tickets/:number',
    ...page(['ticket', 'conversation', 'service'], () => import('#web/features/ticket/ticket-page.tsx'), 'TicketPage'),
  },
  {
    path: '/organisation/tickets',
    atTheDesk: '/desk/list',
    ...page(
      ['tickets'],
      () => import('#web/features/tickets/organisation-tickets-page.tsx'),
      'OrganisationTicketsPage',
    ),
  },
  {
    path: '/organisation/people',
    ...page(
      ['organisation'],
      () => import('#web/features/organisation/organisation-people-page.tsx'),
      'OrganisationPeoplePage',
    ),
  },
  {
    path: '/organisation/agreements',
    ...page(
      ['organisation'],
      () => import('#web/features/organisation/organisation-agreements-page.tsx'),
      'OrganisationAgreementsPage',
    ),
  },
  {
    path: '/customers',
    ...page(['customers'], () => import('#web/features/customers/customers-page.tsx'), 'CustomersPage'),
  },
  {
    path: '/customers/:id',
    ...page(['customers', 'changes'], () => import('#web/features/customers/customer-page.tsx'), 'CustomerPage'),
  },
  {
    path: '/preferences',
    ...page(['preferences'], () => import('#web/features/preferences/preferences-page.tsx'), 'PreferencesPage'),
  },
  {
    path: '/desk',
    desk: true,
    ...page(['desk'], () => import('#web/features/desk/dashboard-page.tsx'), 'DashboardPage'),
  },
  {
    path: '/desk/queues',
    desk: true,
    ...page(['desk'], () => import('#web/features/desk/queues-page.tsx'), 'QueuesPage'),
  },
  {
    path: '/desk/list',
    desk: true,
    ...page(['desk-list'], () => import('#web/features/desk-list/desk-list-page.tsx'), 'DeskListPage'),
  },
  {
    path: '/desk/tickets/:number',
    desk: true,
    ...page(
      ['desk-ticket', 'conversation', 'service'],
      () => import('#web/features/desk-ticket/desk-ticket-page.tsx'),
      'DeskTicketPage',
    ),
  },
  {
    path: '/desk/new',
    desk: true,
    ...page(['opening'], () => import('#web/features/opening/for-a-caller-page.tsx'), 'ForACallerPage'),
  },
  {
    path: '/organisation/requests',
    atTheDesk: '/admin/requests',
    ...page(
      ['requests', 'organisation'],
      () => import('#web/features/organisation/requests/organisation-requests-page.tsx'),
      'OrganisationRequestsPage',
    ),
  },
  ...adminPages,
];
