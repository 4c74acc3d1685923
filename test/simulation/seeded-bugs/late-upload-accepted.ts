import type { SeededBug } from './seeded-bug.ts';
import { conditioned } from './switches/conditioned.ts';
import { withTransactions } from './switches/with-transactions.ts';

const young = ' AND #reservedAt > :oldest';

/** The sweep may delete it at any time. */
export const lateUploadAccepted: SeededBug = {
  id: 'late-upload-accepted',
  title: 'A file that was reserved days ago is still shown.',
  wiring: withTransactions((parts) =>
    parts.map((part) =>
      part.Update?.ConditionExpression?.includes(young)
        ? { ...part, Update: conditioned(part.Update, part.Update.ConditionExpression.replace(young, '')) }
        : part,
    ),
  ),
};
