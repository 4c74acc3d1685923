import { useSearchParams } from 'react-router';
import type { TicketFilters } from './ticket-filters.ts';
import { addressOf, filtersOf } from './ticket-filters.ts';

/** The filters of the address, and how to change some of them. */
export const useTicketFilters = (): readonly [TicketFilters, (change: Partial<TicketFilters>) => void] => {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  return [filters, (change) => setSearch(addressOf({ ...filters, ...change }), { replace: true })];
};
