import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNote } from './failure-note.tsx';
import { ShowMore } from './show-more.tsx';
import { Skeleton } from './skeleton.tsx';

interface FoundListProps<Item> {
  readonly list: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>;
  readonly words: {
    readonly failed: string;
    readonly failedMore: string;
    /** How many there are, or how many of more. */
    readonly count: (found: number, hasMore: boolean) => string;
  };
  /** What stands there where nothing fits. */
  readonly empty: ReactNode;
  readonly children: (item: Item) => ReactNode;
}

const pageSize = 50;

/** What a search has found: how many fit, each once; further ones on request. */
export const FoundList = <Item extends { readonly id: string }>(props: FoundListProps<Item>) => {
  const { list, words, empty, children } = props;
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = list;
  if (!data && error) return <FailureNote title={words.failed} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="rows" count={8} />;
  const all = data.pages.flatMap(({ items }) => items);
  const found = [...new Map(all.map((item) => [item.id, item])).values()];
  return (
    <div className="stack-small">
      <p className="result-count" role="status">
        {words.count(found.length, hasNextPage)}
      </p>
      {found.length === 0 && !hasNextPage ? empty : <ul className="list-plain stack-small">{found.map(children)}</ul>}
      {error && <FailureNote title={words.failedMore} error={error} onRetry={() => fetchNextPage()} />}
      {hasNextPage && !error && <ShowMore count={pageSize} busy={isFetchingNextPage} onClick={() => fetchNextPage()} />}
    </div>
  );
};
