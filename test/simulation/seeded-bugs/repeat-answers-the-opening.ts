import type { SeededBug } from './seeded-bug.ts';
import { withCommits } from './switches/with-commits.ts';

/** The record does not say which event the request has made. */
export const repeatAnswersTheOpening: SeededBug = {
  id: 'repeat-answers-the-opening',
  title: 'A repeated request is answered with the ticket as it was opened.',
  wiring: withCommits(({ idempotency, ...commit }) => {
    if (!idempotency) return commit;
    const { sequence: _lost, ...record } = idempotency;
    return { ...commit, idempotency: record };
  }),
  by: 'I8b',
};
