import type { SeededBug } from './seeded-bug.ts';
import { conditioned } from './switches/conditioned.ts';
import { withTransactions } from './switches/with-transactions.ts';

const own = '#uploader = :uploader AND ';

/** FAULTS 5, row 8. */
export const foreignUploadAccepted: SeededBug = {
  id: 'foreign-upload-accepted',
  title: "Somebody else's file is shown.",
  wiring: withTransactions((parts) =>
    parts.map((part) =>
      part.Update?.ConditionExpression?.includes(own)
        ? { ...part, Update: conditioned(part.Update, part.Update.ConditionExpression.replace(own, '')) }
        : part,
    ),
  ),
  by: 'I13',
};
