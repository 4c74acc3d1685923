import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AnswerOf } from '#web/lib/api/operations.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { useConfigurationQueries } from './use-configuration-queries.ts';

export type VersionLine = AnswerOf<'listConfigurationVersions'>['items'][number];

interface VersionLinesProps {
  /** The id of the heading, where links lead. */
  readonly id: string;
  readonly title: string;
  /** What stands there where no line fits; others may still come. */
  readonly none: (hasMore: boolean) => string;
  /** The words of the button that asks for earlier ones. */
  readonly older: string;
  readonly fits?: (line: VersionLine) => boolean;
  /** One line, as an item of the list. */
  readonly children: (line: VersionLine) => ReactNode;
}

/** The versions of the configuration that fit, newest first; earlier ones on request. */
export const VersionLines = ({ id, title, none, older, fits = () => true, children }: VersionLinesProps) => {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    useConfigurationQueries().versions(),
  );
  const lines = (data?.pages.flatMap(({ items }) => items) ?? []).filter(fits);
  return (
    <section className="stack-small" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {error && <FailureNote error={error} onRetry={() => fetchNextPage()} />}
      {data && lines.length === 0 && <p>{none(hasNextPage)}</p>}
      <ol className="list-plain stack-small">{lines.map(children)}</ol>
      {hasNextPage && (
        <div className="actions">
          <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {older}
          </Button>
        </div>
      )}
    </section>
  );
};
