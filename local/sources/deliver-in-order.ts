import { setTimeout as wait } from 'node:timers/promises';
import { failedItems } from './failed-items.ts';

/** A record of a stream with what names it in reports. */
export interface Ordered {
  readonly sequence: string;
  /** Milliseconds since it was written. */
  readonly writtenAt: number;
}

/** The rules of a mapping. */
export interface Delivery<Item extends Ordered> {
  readonly invoke: (items: readonly Item[]) => Promise<unknown>;
  /** Items that the function took, in order. */
  readonly done: (items: readonly Item[]) => void;
  /** Items that are given up, with how often they were tried. */
  readonly giveUp: (items: readonly Item[], tries: number) => void;
  readonly partial: boolean;
  readonly bisect: boolean;
  /** `Infinity` when they are retried until they are too old. */
  readonly retries: number;
  readonly oldestMilliseconds: number;
  readonly signal: AbortSignal;
}

const firstPause = 100;
const longestPause = 5000;

/** Delivers a batch in order until every item is done or given up; nothing after a failed item overtakes it. */
export const deliverInOrder = async <Item extends Ordered>(
  items: readonly Item[],
  delivery: Delivery<Item>,
  tries = 0,
): Promise<void> => {
  if (items.length === 0 || delivery.signal.aborted) return;
  const { left, known } = await attempt(items, delivery);
  if (left.length < items.length) delivery.done(items.slice(0, items.length - left.length));
  if (left.length === 0) return;
  if (delivery.bisect && left.length > 1) {
    const middle = known ? 1 : Math.ceil(left.length / 2);
    await deliverInOrder(left.slice(0, middle), delivery, tries);
    return deliverInOrder(left.slice(middle), delivery, tries);
  }
  if (tries >= delivery.retries) return delivery.giveUp(left, tries + 1);
  const young = left.filter(({ writtenAt }) => Date.now() - writtenAt <= delivery.oldestMilliseconds);
  if (young.length < left.length) delivery.giveUp(left.slice(0, left.length - young.length), tries + 1);
  const pause = Math.min(firstPause * 2 ** tries, longestPause);
  if (young.length > 0) await wait(pause, undefined, { signal: delivery.signal }).catch(() => undefined);
  return deliverInOrder(young, delivery, tries + 1);
};

/**
 * What is left to do: all of it after an error, everything from the first failed item on after a report; `known` says that
 * the first of these is the one that failed.
 */
const attempt = async <Item extends Ordered>(
  items: readonly Item[],
  { invoke, partial }: Delivery<Item>,
): Promise<{ readonly left: readonly Item[]; readonly known: boolean }> => {
  try {
    const result = await invoke(items);
    if (!partial) return { left: [], known: true };
    const failed = failedItems(
      result,
      items.map(({ sequence }) => sequence),
    );
    if (failed === 'all') return { left: items, known: false };
    const first = items.findIndex(({ sequence }) => failed.has(sequence));
    return { left: first === -1 ? [] : items.slice(first), known: true };
  } catch {
    return { left: items, known: false };
  }
};
