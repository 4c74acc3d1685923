import type { SeededBug } from './seeded-bug.ts';
import { withAnswer } from './switches/with-answer.ts';

/** FAULTS 2.3. */
export const acknowledgeAllRecords: SeededBug = {
  id: 'acknowledge-all-records',
  title: 'The relay says that all records are taken, whatever became of them.',
  wiring: withAnswer('relay', () => ({ batchItemFailures: [] })),
};
