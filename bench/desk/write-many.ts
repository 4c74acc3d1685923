import type { StoreContext } from '#store/store-context';
import { writeHeads } from '#support/store/write-heads';
import type { Commit, StoredTicket } from '#use-cases/ports';

const lanes = 8;
const portion = 1_000;

/** Puts the heads of so many tickets straight into the table, without events and texts; `make` tells each by its position. */
export const writeMany = async (
  context: StoreContext,
  count: number,
  make: (position: number) => StoredTicket,
): Promise<void> => {
  const starts = Array.from({ length: Math.ceil(count / portion) }, (_, i) => i * portion).values();
  const write = async (): Promise<void> => {
    for (const start of starts) {
      const length = Math.min(portion, count - start);
      const heads = Array.from({ length }, (_, i) => ({ after: make(start + i), priorityRank: 2 }));
      await writeHeads(context, heads as unknown as readonly Commit[]);
    }
  };
  await Promise.all(Array.from({ length: lanes }, write));
};
