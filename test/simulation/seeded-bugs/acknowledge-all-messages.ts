import type { SeededBug } from './seeded-bug.ts';
import { withAnswer } from './switches/with-answer.ts';

/** FAULTS 2.3. */
export const acknowledgeAllMessages: SeededBug = {
  id: 'acknowledge-all-messages',
  title: 'The notifier says that all messages are done, whatever became of them.',
  wiring: withAnswer('notifier', () => ({ batchItemFailures: [] })),
};
