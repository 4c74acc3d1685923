import type { SeededBug } from './seeded-bug.ts';
import { conditioned } from './switches/conditioned.ts';
import { withTransactions } from './switches/with-transactions.ts';

const free = ' AND attribute_not_exists(#linked)';

/** Who could not see the first ticket may see the second. */
export const fileShownTwice: SeededBug = {
  id: 'file-shown-twice',
  title: 'A file that one text shows is taken away by another.',
  wiring: withTransactions((parts) =>
    parts.map((part) =>
      part.Update?.ConditionExpression?.endsWith(free)
        ? { ...part, Update: conditioned(part.Update, part.Update.ConditionExpression.replace(free, '')) }
        : part,
    ),
  ),
};
