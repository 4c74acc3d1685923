import { setImmediate as turn } from 'node:timers/promises';

/** How often somebody had to wait, and for how many questions. */
export interface Waits {
  readonly waves: number;
  readonly requests: number;
}

/**
 * Holds questions back until whoever asks can do nothing but wait, then lets all of them go: one wave. So the count is that
 * of round trips one after the other, whatever a database would take for each.
 */
export const createWaveCounter = () => {
  let waiting: (() => void)[] = [];
  let [waves, requests] = [0, 0];
  const release = async (): Promise<void> => {
    await turn();
    await turn();
    waves += 1;
    const going = waiting;
    waiting = [];
    for (const go of going) go();
  };
  return {
    pass: (): Promise<void> => {
      requests += 1;
      const passed = new Promise<void>((resolve) => waiting.push(resolve));
      if (waiting.length === 1) release().catch(() => undefined);
      return passed;
    },
    take: (): Waits => {
      const taken = { waves, requests };
      [waves, requests] = [0, 0];
      return taken;
    },
  };
};
