import type { CustomerListQuery } from '#web/lib/queries/use-customer-queries.ts';

/** What the words of a search stand for. */
export const searchedBy = ['name', 'number', 'contract'] as const;
type SearchedBy = (typeof searchedBy)[number];

/** What the list is narrowed to; it lives in the address. */
export interface CustomerSearch {
  readonly by: SearchedBy;
  readonly words: string;
  readonly province: string;
  /** Empty: those that are in use. */
  readonly archived: '' | 'include' | 'only';
}

/** Reads it off an address; what is not known there counts as not said. */
export const customerSearch = (address: URLSearchParams): CustomerSearch => {
  const archived = address.get('archived');
  return {
    by: searchedBy.find((one) => one === address.get('by')) ?? 'name',
    words: address.get('words') ?? '',
    province: (address.get('province') ?? '').trim().toUpperCase(),
    archived: archived === 'include' || archived === 'only' ? archived : '',
  };
};

/** The address of a search: what is usual is not said. */
export const customerAddress = ({ by, words, province, archived }: CustomerSearch): URLSearchParams =>
  new URLSearchParams([
    ...(by === 'name' ? [] : [['by', by]]),
    ...Object.entries({ words, province, archived }).filter(([, value]) => value !== ''),
  ]);

/** What the API is asked for; letters that make no province yet are not sent. */
export const customerQuery = ({ by, words, province, archived }: CustomerSearch): CustomerListQuery => ({
  ...(words !== '' && { [by]: words }),
  ...(/^[A-Z]{2}$/.test(province) && { province }),
  ...(archived !== '' && { archived }),
});
