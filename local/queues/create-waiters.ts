/** Those who wait for something to come, each no longer than they like. */
export interface Waiters {
  wake(): void;
  /** Until it is woken, some time passed or the signal is given. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Nobody waits yet. */
export const createWaiters = (): Waiters => {
  const waiting = new Set<() => void>();
  return {
    wake: () => {
      for (const resume of waiting) resume();
    },
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, Math.max(milliseconds, 1));
        waiting.add(done);
        signal.addEventListener('abort', done);
      }),
  };
};
