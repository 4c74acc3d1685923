/** What a list showed when a ticket was opened from it: the numbers in order, and the list's own address. */
interface SeenOrder {
  readonly numbers: readonly string[];
  readonly address: string;
}

/** Where a ticket stands in the order that was seen. */
export interface SeenNeighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  /** Path and search of the list. */
  readonly back: string;
}

const place = 'sportello.seen-order';

/** Keeps the order that a person looks at, so that `[` and `]` walk exactly that one (WEB 3, 'List order is frozen'). */
export const keepSeenOrder = (numbers: readonly string[], address: string): void => {
  const seen: SeenOrder = { numbers, address };
  sessionStorage.setItem(place, JSON.stringify(seen));
};

/** The tickets before and after this one in the list it was opened from; nothing when it was not in one. */
export const seenNeighbours = (number: string): SeenNeighbours | undefined => {
  const text = sessionStorage.getItem(place);
  if (text === null) return undefined;
  const { numbers, address }: SeenOrder = JSON.parse(text);
  const index = numbers.indexOf(number);
  if (index < 0) return undefined;
  return {
    previous: numbers[index - 1],
    next: numbers[index + 1],
    position: index + 1,
    total: numbers.length,
    back: address,
  };
};
