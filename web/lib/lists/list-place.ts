/** Where somebody stood in a list when they opened a ticket. */
export interface ListPlace {
  /** Path and search of the list. */
  readonly address: string;
  /** Which reading of the list it was; its rows may still be in the cache. */
  readonly visit: string;
  readonly number: string;
  readonly offset: number;
}

const place = 'sportello.list-place';

/** Remembers the row and the scrolling for when they come back. */
export const keepListPlace = (kept: ListPlace): void => sessionStorage.setItem(place, JSON.stringify(kept));

/** What was kept for this list, if it is the one that was left last. */
export const readListPlace = (address: string): ListPlace | undefined => {
  const text = sessionStorage.getItem(place);
  const kept: ListPlace | undefined = text === null ? undefined : JSON.parse(text);
  return kept?.address === address ? kept : undefined;
};
