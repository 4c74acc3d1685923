/** Turns of the event loop that are asked for at once: each costs a fraction of one that is asked for alone. */
const atOnce = 64;

const waiting: (() => void)[] = [];
let asked = 0;

const turn = (): void => {
  asked -= 1;
  waiting.shift()?.();
};

/**
 * Lets all code run until every process waits or has ended: between two immediates no microtask is left. Counting
 * microtasks instead would have to guess how many there are. What answers by the event loop itself (a timer, zlib) would
 * come some steps too late: nothing in a world does.
 */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    if (asked >= waiting.length) return;
    for (let more = 0; more < atOnce; more += 1) setImmediate(turn);
    asked += atOnce;
  });
