import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '#web/lib/api/operations.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';

type Catalog = AnswerOf<'getCatalog'>;
type Options = readonly { readonly value: string; readonly label: string }[];

/** What a list of tickets can be narrowed to by what the tenant calls its own, in the reader's language. */
export const useCatalogOptions = (): Readonly<Record<'state' | 'type' | 'area' | 'priority', Options>> => {
  const label = useLabel();
  const { data: catalog } = useQuery(useQueries().catalog());
  const named = (items: readonly Pick<Catalog['states'][number], 'id' | 'label'>[] = []): Options =>
    items.map((item) => ({ value: item.id, label: label(item.label, item.id) }));
  return {
    state: named(catalog?.states),
    type: named(catalog?.types),
    area: named(catalog?.areas),
    priority: named(catalog?.priorities),
  };
};
