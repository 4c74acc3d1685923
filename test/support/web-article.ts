import type { ArticleAnswer } from '#contract/answers/article';
import type { HistoryEntryAnswer } from '#contract/answers/history';

/** A message as the API answers it. */
export const webArticle = (id: string, changes: Partial<ArticleAnswer> = {}): ArticleAnswer => ({
  id,
  kind: 'message',
  visibility: changes.kind === 'note' ? 'internal' : 'public',
  author: { id: 'anna', name: 'Anna Rossi' },
  channel: 'portal',
  at: '2026-03-05T10:00:00.000Z',
  text: 'Buongiorno',
  attachments: [],
  ...changes,
});

/** A line of the history as the API answers it: a change of state unless told otherwise. */
export const webEvent = (sequence: number, changes: Partial<HistoryEntryAnswer> = {}): HistoryEntryAnswer => ({
  sequence,
  type: 'acted',
  at: '2026-03-05T10:00:00.000Z',
  by: { id: 'sara', name: 'Sara Neri' },
  visibility: 'public',
  changes: [{ field: 'state', from: 'new', to: 'awaiting_support' }],
  ...changes,
});
