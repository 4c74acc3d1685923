/** What one of our operations is compared with, and how many times faster it is to be (DESIGN 8). */
export interface Reference {
  /** Operations per second of Request Tracker 5 on PostgreSQL at 8 callers, measured elsewhere and earlier. */
  readonly perSecond: number;
  readonly times: number;
}

const stateChange: Reference = { perSecond: 45, times: 1 };
const reading: Reference = { perSecond: 20, times: 8 };
const listing: Reference = { perSecond: 11, times: 8 };

/** By the name of our operation. RT mails nobody for a change of state, and shows articles and changes as one history. */
export const references: ReadonlyMap<string, Reference> = new Map([
  ['open', { perSecond: 9, times: 4 }],
  ['reply', { perSecond: 9, times: 4 }],
  ['comment', { perSecond: 9, times: 4 }],
  ['note', { perSecond: 15, times: 3 }],
  ['read with articles', reading],
  ['read with articles and history', reading],
  ['list of 50, desk', listing],
  ['list of 50, organisation', listing],
  ['take-charge', stateChange],
  ['ask-customer', stateChange],
  ['diagnose', stateChange],
  ['plan', stateChange],
  ['resolve', stateChange],
  ['answer', stateChange],
  ['confirm', stateChange],
]);
