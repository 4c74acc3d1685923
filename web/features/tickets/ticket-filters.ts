import type { TicketListQuery } from '#web/lib/queries/ticket-queries.ts';

/** What a requester's list may be narrowed to; it lives in the address (WEB 1). */
export interface TicketFilters {
  readonly show: 'open' | 'ended' | 'all';
  readonly state: string;
  readonly type: string;
  readonly area: string;
  readonly order: 'updated' | 'opened';
}

export type FilterName = 'state' | 'type' | 'area';
export const filterNames: readonly FilterName[] = ['state', 'type', 'area'];

const pageSize = 50;
const ended = { open: 'exclude', ended: 'only', all: 'include' } as const;

/** Reads the filters off an address; what is not known there counts as not said. */
export const filtersOf = (search: URLSearchParams): TicketFilters => {
  const show = search.get('show');
  return {
    show: show === 'ended' || show === 'all' ? show : 'open',
    state: search.get('state') ?? '',
    type: search.get('type') ?? '',
    area: search.get('area') ?? '',
    order: search.get('order') === 'opened' ? 'opened' : 'updated',
  };
};

/** The address of the filters, without what is the default. */
export const addressOf = ({ show, state, type, area, order }: TicketFilters): URLSearchParams => {
  const said = { show: show === 'open' ? '' : show, state, type, area, order: order === 'updated' ? '' : order };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
};

/** What the API is asked for; a state says by itself whether its tickets are ended. */
export const queryOf = ({ show, state, type, area, order }: TicketFilters, own: boolean): TicketListQuery => ({
  order,
  limit: pageSize,
  ...(own && { requester: 'me' as const }),
  ...(state === '' ? { ended: ended[show] } : { state }),
  ...(type !== '' && { type }),
  ...(area !== '' && { area }),
});
