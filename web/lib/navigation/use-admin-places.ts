import { useQuery } from '@tanstack/react-query';
import { isAdmin } from '#web/lib/queries/is-admin.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { adminPlaces } from './admin-places.ts';

/** The administration's pages that the person may open; none for whoever is no admin. */
export const useAdminPlaces = (): readonly (typeof adminPlaces)[number][] => {
  const { data: me } = useQuery(useQueries().me());
  if (!me || !isAdmin(me)) return [];
  return adminPlaces.filter((place) => me.role === 'tenant_admin' || !('tenantAdmin' in place));
};
