import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCatalogOptions } from '#web/lib/lists/use-catalog-options.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';

/** Filters whose values can be listed. */
export const listedFilters = [
  'state',
  'type',
  'area',
  'priority',
  'owner',
  'customerAnswered',
  'overdue',
  'ended',
] as const;
export type ListedFilter = (typeof listedFilters)[number];

type Options = readonly { readonly value: string; readonly label: string }[];

/** What can be chosen for each filter, in words. Owners by name are those of the chosen queue. */
export const useFilterOptions = ({ queue }: WantedList): Readonly<Record<ListedFilter, Options>> => {
  const { t } = useTranslation('desk-list');
  const queries = useQueries();
  const named = useCatalogOptions();
  const { data: operators = [] } = useQuery({ ...queries.operators(queue ?? ''), enabled: queue !== undefined });
  return {
    ...named,
    owner: [
      { value: 'me', label: t('ownerMe') },
      { value: 'none', label: t('ownerNone') },
      ...operators.map(({ id, name }) => ({ value: id, label: name })),
    ],
    customerAnswered: [
      { value: 'true', label: t('yes') },
      { value: 'false', label: t('no') },
    ],
    overdue: [{ value: 'true', label: t('yes') }],
    ended: [
      { value: 'include', label: t('endedInclude') },
      { value: 'only', label: t('endedOnly') },
    ],
  };
};
