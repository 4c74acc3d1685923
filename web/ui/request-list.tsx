import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestQueries } from '#web/lib/queries/use-request-queries.ts';
import type { PersonRequest, RequestState } from '#web/lib/requests/request-state.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { FailureNote } from './failure-note.tsx';
import { RequestCard } from './request-card.tsx';
import { Skeleton } from './skeleton.tsx';

interface RequestListProps {
  readonly state: RequestState;
  /** Of the headings of its cards. */
  readonly level?: 2 | 3;
  /** What an organisation is called, where requests of several stand together. */
  readonly organisationOf?: (id: string) => string;
  readonly actionsOf?: (request: PersonRequest) => ReactNode;
}

/** The requests for new people in one state, newest first, page by page. */
export const RequestList = ({ state, level = 3, organisationOf, actionsOf }: RequestListProps) => {
  const { t } = useTranslation('requests');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    useRequestQueries().requests(state),
  );
  const requests = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="stack-small" aria-busy={!data && !error}>
      {!data && !error && <Skeleton shape="rows" count={4} />}
      {data && requests.length === 0 && <EmptyState icon="user" title={t(`none.${state}`)} />}
      <ul className="list-plain stack-small">
        {requests.map((request) => (
          <RequestCard
            key={request.id}
            request={request}
            level={level}
            organisation={organisationOf?.(request.organisation)}
            actions={actionsOf?.(request)}
          />
        ))}
      </ul>
      {error && <FailureNote error={error} onRetry={() => (data ? fetchNextPage() : refetch())} />}
      {hasNextPage && !error && (
        <div className="actions">
          <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('older')}
          </Button>
        </div>
      )}
    </div>
  );
};
