import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OrganisationLineAnswer } from '#contract/answers/organisation';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ShowMore } from '#web/ui/show-more.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { type OrganisationSearch, organisationQuery } from './organisation-search.ts';

interface FoundProps {
  readonly search: OrganisationSearch;
  readonly onClear: () => void;
}

const pageSize = 50;

/** The organisations that fit, by name; further ones on request. */
export const OrganisationsFound = ({ search, onClear }: FoundProps) => {
  const { t } = useTranslation('admin-organisations');
  const list = useInfiniteQuery(useAdministrationQueries().organisations(organisationQuery(search)));
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = list;
  if (!data && error) return <FailureNote title={t('failed')} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="rows" count={8} />;
  const found = data.pages.flatMap(({ items }) => items);
  const isNarrowed = search.name !== '' || search.archived !== '';
  return (
    <div className="stack-small">
      <p className="result-count" role="status">
        {t(hasNextPage ? 'countMore' : 'count', { count: found.length })}
      </p>
      {found.length === 0 && !hasNextPage ? (
        <EmptyState
          icon="organisation"
          title={t(isNarrowed ? 'noneFound' : 'none')}
          action={isNarrowed && <Button onClick={onClear}>{t('clear')}</Button>}
        >
          {t(isNarrowed ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      ) : (
        <ul className="list-plain stack-small">
          {found.map((organisation) => (
            <OrganisationLine key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      )}
      {error && <FailureNote title={t('failedMore')} error={error} onRetry={() => fetchNextPage()} />}
      {hasNextPage && !error && <ShowMore count={pageSize} busy={isFetchingNextPage} onClick={() => fetchNextPage()} />}
    </div>
  );
};

const OrganisationLine = ({ organisation }: { readonly organisation: OrganisationLineAnswer }) => {
  const { t } = useTranslation('admin-organisations');
  const { id, name, kind, archived } = organisation;
  return (
    <li className="card card-pressable admin-line">
      <h2 className="card-title">
        <Link to={`/admin/organisations/${id}`}>{name}</Link>
      </h2>
      <p className="card-meta">
        <span>{t(`kind.${kind}`)}</span>
        <code>{id}</code>
        {archived && <Badge icon="lock">{t('archived')}</Badge>}
      </p>
    </li>
  );
};
