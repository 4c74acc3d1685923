import { useQuery } from '@tanstack/react-query';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { useQueries } from '#web/lib/queries/use-queries.ts';

/** The steps that the tenant's own workflow gives a name. */
export const useNamedActions = (): NonNullable<CatalogAnswer['actions']> => {
  const { data: catalog } = useQuery(useQueries().catalog());
  return catalog?.actions ?? [];
};
