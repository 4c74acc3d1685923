import type { ArticleAnswer } from '#contract/answers/article';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import { tellingChanges } from './telling-changes.ts';

/** What of a conversation is shown (WEB 2.7). */
export type Shown = 'all' | 'messages' | 'notes' | 'events';

/** One line of the conversation. */
export type Line =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'article'; readonly key: string; readonly at: string; readonly article: ArticleAnswer }
  | { readonly kind: 'event'; readonly key: string; readonly at: string; readonly event: HistoryEntryAnswer };

interface Happened {
  /** Newest first. */
  readonly articles: readonly ArticleAnswer[];
  readonly events: readonly HistoryEntryAnswer[];
  /** Whether older articles are still to be read; events before the oldest that is shown wait for them. */
  readonly hasOlder: boolean;
  readonly shown: Shown;
  /** The day of an instant, in the tenant's time zone. */
  readonly dayOf: (at: string) => string;
}

/** Messages and events oldest first, with a line where a new day begins; the request is not among them. */
export const timeline = ({ articles, events, hasOlder, shown, dayOf }: Happened): readonly Line[] => {
  const start = hasOlder ? (articles.at(-1)?.at ?? '') : '';
  const messages = articles.filter((article) => article.kind !== 'description' && isShown(article, shown));
  const told =
    shown === 'all' || shown === 'events'
      ? events.filter(({ at }) => at >= start).filter((event) => tellingChanges(event).length > 0)
      : [];
  const lines: readonly Line[] = [
    ...messages.toReversed().map((article): Line => ({ kind: 'article', key: article.id, at: article.at, article })),
    ...told.toReversed().map((event): Line => ({ kind: 'event', key: `e${event.sequence}`, at: event.at, event })),
  ].toSorted((one, other) => compare(one.at, other.at));
  return lines.flatMap((line, index) => {
    const day = dayOf(line.at);
    const before = lines[index - 1];
    if (before && dayOf(before.at) === day) return [line];
    return [{ kind: 'day', key: `d${day}`, at: line.at } as const, line];
  });
};

const isShown = ({ kind }: ArticleAnswer, shown: Shown): boolean => {
  if (shown === 'events') return false;
  if (shown === 'all') return true;
  return (kind === 'note') === (shown === 'notes');
};

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
