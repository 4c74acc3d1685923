import { useQuery } from '@tanstack/react-query';
import { isStaff } from './is-staff.ts';
import { useQueries } from './use-queries.ts';

/** Whether the person is one of the desk's. */
export const useIsDesk = (): boolean => {
  const { data: me } = useQuery(useQueries().me());
  return me !== undefined && isStaff(me);
};
