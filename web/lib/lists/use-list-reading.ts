import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import type { ListReading } from './belongs-to-list.ts';

/** What a list's filters and orders are judged by; nothing until catalogue and person are known. */
export const useListReading = (): ListReading | undefined => {
  const { timeZone } = useConfiguration().tenant;
  const queries = useQueries();
  const { data: catalog } = useQuery(queries.catalog());
  const { data: me } = useQuery(queries.me());
  const today = dayIn(timeZone, new Date());
  return useMemo(
    () =>
      catalog &&
      me && {
        finalStates: catalog.states.filter(({ final }) => final).map(({ id }) => id),
        priorities: catalog.priorities.map(({ id }) => id),
        me: me.id,
        today,
      },
    [catalog, me, today],
  );
};
