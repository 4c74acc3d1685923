interface AdminPlace {
  readonly to: string;
  readonly word: string;
  /** A supervisor does not have it. */
  readonly tenantAdmin?: true;
}

/** The administration's pages, for its navigation, its first page and the palette; words are those of `admin-places`. */
export const adminPlaces = [
  { to: '/admin/catalogue', word: 'catalogue' },
  { to: '/admin/organisations', word: 'organisations' },
  { to: '/admin/people', word: 'people' },
  { to: '/admin/queues', word: 'queues' },
  { to: '/admin/forms', word: 'forms' },
  { to: '/admin/workflow', word: 'workflow' },
  { to: '/admin/groups', word: 'groups' },
  { to: '/admin/directories', word: 'directories' },
  { to: '/admin/requests', word: 'requests' },
  { to: '/admin/audit', word: 'audit', tenantAdmin: true },
] as const satisfies readonly AdminPlace[];
