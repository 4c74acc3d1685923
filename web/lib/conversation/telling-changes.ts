import type { HistoryEntryAnswer } from '#contract/answers/history';

/** The desk's own book-keeping, and what follows from the state that the line tells anyway. */
const silentFields = new Set([
  'customerAnswered',
  'diagnosedAt',
  'resolvedAt',
  'closesAt',
  'closedAt',
  'reopensUntil',
  'wakesAt',
  'asking',
]);

/** What of an event is worth a line of the conversation. */
export const tellingChanges = ({ type, changes }: HistoryEntryAnswer): HistoryEntryAnswer['changes'] =>
  type === 'opened' ? [] : changes.filter(({ field }) => !silentFields.has(field));
