import { useQuery } from '@tanstack/react-query';
import { useQueries } from '#web/lib/queries/use-queries.ts';

/** Whether the person changes organisations and people; a supervisor reads them. */
export const useIsTenantAdmin = (): boolean => {
  const { data: me } = useQuery(useQueries().me());
  return me?.role === 'tenant_admin';
};
