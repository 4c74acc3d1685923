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
  const left = await attempt(items, delivery);
  if (left.length === 0) return;
  if (delivery.bisect && left.length > 1 && left.length === items.length) {
    const middle = Math.ceil(left.length / 2);
    await deliverInOrder(left.slice(0, middle), delivery, tries);
    return deliverInOrder(left.slice(middle), delivery, tries);
  }
  const tooOld = Date.now() - (left[0]?.writtenAt ?? 0) > delivery.oldestMilliseconds;
  if (tries >= delivery.retries || tooOld) return delivery.giveUp(left, tries + 1);
  await wait(Math.min(firstPause * 2 ** tries, longestPause), undefined, { signal: delivery.signal }).catch(
    () => undefined,
  );
  return deliverInOrder(left, delivery, tries + 1);
};

/** What is left to do: all of it after an error, everything from the first failed item on after a report. */
const attempt = async <Item extends Ordered>(
  items: readonly Item[],
  { invoke, partial }: Delivery<Item>,
): Promise<readonly Item[]> => {
  try {
    const result = await invoke(items);
    if (!partial) return [];
    const failed = failedItems(
      result,
      items.map(({ sequence }) => sequence),
    );
    const first = failed === 'all' ? 0 : items.findIndex(({ sequence }) => failed.has(sequence));
    return first === -1 ? [] : items.slice(first);
  } catch {
    return items;
  }
};
