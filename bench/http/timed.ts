/** How a run of one operation went. */
export interface Timed {
  readonly callers: number;
  /** Of each call, until it was answered. */
  readonly milliseconds: readonly number[];
  /** From the first call until everything that followed from the run was done. */
  readonly seconds: number;
}

interface Run<Item> {
  readonly callers: number;
  work(item: Item, position: number): Promise<unknown>;
  /** Resolves when nothing is left to do. */
  afterwards(): Promise<unknown>;
}

/** Works through all items with so many callers, each of whom waits for its answer before the next call. */
export const timed = async <Item>(items: readonly Item[], { callers, work, afterwards }: Run<Item>): Promise<Timed> => {
  const milliseconds: number[] = [];
  const left = items.entries();
  const call = async (): Promise<void> => {
    for (const [position, item] of left) {
      const began = performance.now();
      await work(item, position);
      milliseconds.push(performance.now() - began);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  await afterwards();
  return { callers, milliseconds, seconds: (performance.now() - start) / 1000 };
};
