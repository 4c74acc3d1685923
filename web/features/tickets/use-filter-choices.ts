import { useQuery } from '@tanstack/react-query';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { FilterName } from './ticket-filters.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What each filter can be set to, from the catalogue. */
export const useFilterChoices = (): Readonly<Record<FilterName, readonly Choice[]>> => {
  const language = useLanguage();
  const { data: catalog } = useQuery(useQueries().catalog());
  const choices = (items: readonly { readonly id: string; readonly label: Record<'it' | 'en', string> }[] = []) =>
    items.map(({ id, label }) => ({ value: id, label: label[language] }));
  return { state: choices(catalog?.states), type: choices(catalog?.types), area: choices(catalog?.areas) };
};
