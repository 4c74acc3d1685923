/**
 * Does the work for every item, at most `width` at a time; answers in the items' order. The first rejection rejects.
 */
export const inParallel = async <Item, Outcome>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [position, item] of waiting) outcomes[position] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return outcomes;
};
