import { useQuery } from '@tanstack/react-query';
import { useConfigurationQueries } from '#web/features/admin/use-configuration-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';

/** What the preset calls its areas, queues and groups, the archived ones too; what it does not know keeps its key. */
export const usePresetWords = () => {
  const { data } = useQuery(useConfigurationQueries().current());
  const label = useLabel();
  const { areas = {}, queues = {}, groups = {} } = data?.preset ?? {};
  return {
    area: (id: string): string => label(areas[id]?.label, id),
    queue: (id: string): string => label(queues[id]?.label, id),
    group: (id: string): string => label(groups[id]?.label, id),
  };
};
