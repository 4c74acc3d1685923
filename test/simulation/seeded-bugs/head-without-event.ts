import type { SeededBug } from './seeded-bug.ts';
import { withTransactions } from './switches/with-transactions.ts';

/** The ticket changes, and nobody can tell why. */
export const headWithoutEvent: SeededBug = {
  id: 'head-without-event',
  title: 'A reclassification leaves no line in the history.',
  wiring: withTransactions((parts) =>
    parts.filter(({ Put: put }) => put?.Item?.['type'] !== 'reclassified' || !String(put.Item['sk']).startsWith('E#')),
  ),
};
