import type { HistoryEntryAnswer } from '#contract/answers/history';

/** What happened after a version of the ticket, newest first; the desk's version counts every event. */
export const entriesSince = (entries: readonly HistoryEntryAnswer[], version: number): HistoryEntryAnswer[] =>
  entries.filter(({ sequence }) => sequence > version).sort((a, b) => b.sequence - a.sequence);
