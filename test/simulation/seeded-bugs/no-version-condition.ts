import type { SeededBug } from './seeded-bug.ts';
import { withTransactions } from './switches/with-transactions.ts';
import { withoutConditions } from './switches/without-conditions.ts';

/** Heads lose their condition on the version, and events theirs on being new: either alone still protects the other. */
export const noVersionCondition: SeededBug = {
  id: 'no-version-condition',
  title: 'A ticket is written over whatever it has become.',
  wiring: withTransactions(withoutConditions),
};
