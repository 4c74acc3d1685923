import i18next from 'i18next';
import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { TextArea } from '#web/lib/text/text-area.ts';
import { FrontPage } from './front-page.tsx';

/** A page of the map (WEB 1). */
export interface PageOfMap {
  readonly path: string;
  /** Its code, fetched when it is first needed. */
  readonly load: () => Promise<unknown>;
  /** What it speaks with, beside the texts that all pages share. */
  readonly texts: readonly TextArea[];
  /** Whether it is for people who are not signed in, too. */
  readonly open?: true;
  /** Only the desk's people have it; the others read that it is not there. */
  readonly desk?: true;
  /** Only supervisors and tenant admins have it. */
  readonly admin?: true;
  /** Where the desk's people find the same thing. */
  readonly atTheDesk?: string;
  readonly Page: ComponentType;
}

/** Its code and its texts come together. */
const page = <Name extends string>(
  texts: readonly TextArea[],
  load: () => Promise<{ readonly [Key in Name]: ComponentType }>,
  name: Name,
) => ({
  texts,
  load,
  Page: lazy(async () => {
    const [loaded] = await Promise.all([load(), i18next.loadNamespaces(texts)]);
    return { default: loaded[name] };
  }),
});

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
    ...page(['ticket', 'conversation'], () => import('#web/features/ticket/ticket-page.tsx'), 'TicketPage'),
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
      ['desk-ticket', 'conversation'],
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
    path: '/admin',
    admin: true,
    ...page(['admin-places'], () => import('#web/features/admin/admin-page.tsx'), 'AdminPage'),
  },
  {
    path: '/admin/organisations',
    admin: true,
    ...page(
      ['admin-organisations', 'administration'],
      () => import('#web/features/admin/organisations/organisations-page.tsx'),
      'OrganisationsPage',
    ),
  },
  {
    path: '/admin/organisations/:id',
    admin: true,
    ...page(
      ['admin-organisations', 'admin-people', 'administration'],
      () => import('#web/features/admin/organisations/organisation-page.tsx'),
      'OrganisationPage',
    ),
  },
  {
    path: '/admin/people',
    admin: true,
    ...page(
      ['admin-people', 'administration'],
      () => import('#web/features/admin/people/people-page.tsx'),
      'PeoplePage',
    ),
  },
  {
    path: '/admin/people/:id',
    admin: true,
    ...page(
      ['admin-people', 'administration'],
      () => import('#web/features/admin/people/person-page.tsx'),
      'PersonPage',
    ),
  },
  {
    path: '/admin/catalogue',
    admin: true,
    ...page(['admin', 'admin-reasons'], () => import('#web/features/admin/catalogue-page.tsx'), 'CataloguePage'),
  },
  {
    path: '/admin/queues',
    admin: true,
    ...page(
      ['admin-queues', 'admin', 'admin-reasons'],
      () => import('#web/features/admin/queues/queues-page.tsx'),
      'QueuesPage',
    ),
  },
  {
    path: '/admin/forms',
    admin: true,
    ...page(
      ['admin-forms', 'admin', 'admin-reasons'],
      () => import('#web/features/admin/forms/forms-page.tsx'),
      'FormsPage',
    ),
  },
  {
    path: '/admin/forms/:id',
    admin: true,
    ...page(
      ['admin-forms', 'admin', 'admin-reasons'],
      () => import('#web/features/admin/forms/form-page.tsx'),
      'FormPage',
    ),
  },
  {
    path: '/admin/workflow',
    admin: true,
    ...page(
      ['admin-workflow', 'admin', 'admin-reasons', 'desk-ticket'],
      () => import('#web/features/admin/workflow/workflow-page.tsx'),
      'WorkflowPage',
    ),
  },
  {
    path: '/admin/directories',
    admin: true,
    ...page(['directories'], () => import('#web/features/admin/directories/directories-page.tsx'), 'DirectoriesPage'),
  },
  {
    path: '/admin/directories/:organisation/:group',
    admin: true,
    ...page(
      ['directories'],
      () => import('#web/features/admin/directories/directory-group-page.tsx'),
      'DirectoryGroupPage',
    ),
  },
  {
    path: '/admin/requests',
    admin: true,
    ...page(['requests'], () => import('#web/features/admin/requests/requests-page.tsx'), 'RequestsPage'),
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
  {
    path: '/admin/audit',
    admin: true,
    ...page(
      ['audit', 'administration', 'admin-people', 'admin-organisations'],
      () => import('#web/features/admin/audit/audit-page.tsx'),
      'AuditPage',
    ),
  },
  {
    path: '/admin/groups',
    admin: true,
    ...page(['groups', 'admin', 'admin-reasons'], () => import('#web/features/admin/groups/groups-page.tsx'), 'GroupsPage'),
  },
];
