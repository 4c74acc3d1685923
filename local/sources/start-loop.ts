import { setTimeout as wait } from 'node:timers/promises';
import { createWaiters } from '../queues/create-waiters.ts';
import type { EventSource } from './event-source.ts';

/** One look for work: true when there was some. */
type Look = (signal: AbortSignal) => Promise<boolean>;

interface Loop {
  readonly look: Look;
  /** Milliseconds between two looks when there is nothing. */
  readonly pause: number;
  readonly failed: (error: unknown) => void;
}

const gathering = 10;

/** Looks for work again and again, at once after some was found, else after a pause or when it is woken. */
export const startLoop = ({ look, pause, failed }: Loop): EventSource & { readonly wake: () => void } => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const sleepers = createWaiters();
  const emptyHanded = new Set<(number: number) => void>();
  const counts = { woken: 0, looks: 0 };

  /** What wakes it is rarely alone, so that it gathers for a moment. */
  const rest = async (before: number): Promise<void> => {
    if (counts.woken === before) await sleepers.wait(pause, signal);
    if (counts.woken !== before) await wait(gathering);
  };
  const wake = (): void => {
    counts.woken += 1;
    sleepers.wake();
  };
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      counts.looks += 1;
      const before = counts.woken;
      const found = await look(signal).catch((error: unknown) => {
        if (!signal.aborted) failed(error);
        return false;
      });
      if (found) continue;
      for (const tell of emptyHanded) tell(counts.looks);
      if (emptyHanded.size === 0) await rest(before);
    }
    for (const tell of emptyHanded) tell(Number.POSITIVE_INFINITY);
  };

  const ended = run();
  return {
    wake,
    settled: () => untilLater(counts.looks, emptyHanded, wake),
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
};

/** Until a look that began later found nothing. */
const untilLater = (asked: number, emptyHanded: Set<(number: number) => void>, wake: () => void): Promise<void> =>
  new Promise((resolve) => {
    const tell = (number: number): void => {
      if (number <= asked) return;
      emptyHanded.delete(tell);
      resolve();
    };
    emptyHanded.add(tell);
    wake();
  });
