/** Counts what is going on, so that one can wait until nothing is. */
export interface Activity {
  /** Work that is being done now. */
  running(): number;
  /** How much work was ever begun; as long as it stays the same, nothing new came. */
  begun(): number;
  during<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** An activity counter at zero. */
export const createActivity = (): Activity => {
  let running = 0;
  let begun = 0;
  return {
    running: () => running,
    begun: () => begun,
    during: async (work) => {
      running += 1;
      begun += 1;
      try {
        return await work();
      } finally {
        running -= 1;
      }
    },
  };
};
