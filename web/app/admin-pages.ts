import { page } from './page.ts';
import type { PageOfMap } from './page-of-map.ts';

/** The addresses of the administration. */
export const adminPages: readonly PageOfMap[] = [
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
      ['admin-organisations', 'admin-people', 'administration', 'changes'],
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
      ['admin-people', 'administration', 'changes'],
      () => import('#web/features/admin/people/person-page.tsx'),
      'PersonPage',
    ),
  },
  {
    path: '/admin/catalogue',
    admin: true,
    ...page(
      ['admin', 'admin-reasons', 'changes'],
      () => import('#web/features/admin/catalogue-page.tsx'),
      'CataloguePage',
    ),
  },
  {
    path: '/admin/queues',
    admin: true,
    ...page(
      ['admin-queues', 'admin', 'admin-reasons', 'changes'],
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
      ['admin-forms', 'admin', 'admin-reasons', 'changes'],
      () => import('#web/features/admin/forms/form-page.tsx'),
      'FormPage',
    ),
  },
  {
    path: '/admin/workflow',
    admin: true,
    ...page(
      ['admin-workflow', 'service', 'admin', 'admin-reasons', 'changes', 'desk-ticket'],
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
    path: '/admin/audit',
    admin: true,
    ...page(
      ['audit', 'administration', 'changes', 'admin-people', 'admin-organisations'],
      () => import('#web/features/admin/audit/audit-page.tsx'),
      'AuditPage',
    ),
  },
  {
    path: '/admin/groups',
    admin: true,
    ...page(
      ['groups', 'admin', 'admin-reasons', 'changes'],
      () => import('#web/features/admin/groups/groups-page.tsx'),
      'GroupsPage',
    ),
  },
];
