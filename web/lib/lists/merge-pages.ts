import type { TicketSummaryAnswer } from '#contract/answers/ticket';

/** The later of two copies of one ticket. */
export const laterCopy = <Copy extends TicketSummaryAnswer>(left: Copy, right: Copy): Copy => {
  const order = (left.version ?? 0) - (right.version ?? 0);
  if (order !== 0) return order > 0 ? left : right;
  return left.updatedAt > right.updatedAt ? left : right;
};

/**
 * Joins pages that cursors gave: a ticket that moved meanwhile comes twice, and is shown once, at the place where it was
 * first seen, by its latest copy.
 */
export const mergePages = (
  pages: readonly { readonly items: readonly TicketSummaryAnswer[] }[],
): readonly TicketSummaryAnswer[] => {
  const merged = new Map<string, TicketSummaryAnswer>();
  for (const item of pages.flatMap(({ items }) => items)) {
    const known = merged.get(item.number);
    merged.set(item.number, known ? laterCopy(known, item) : item);
  }
  return [...merged.values()];
};
