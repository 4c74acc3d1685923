import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OrganisationLineAnswer } from '#contract/answers/organisation';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FoundList } from '#web/ui/found-list.tsx';
import { type OrganisationSearch, organisationQuery } from './organisation-search.ts';

interface FoundProps {
  readonly search: OrganisationSearch;
  readonly onClear: () => void;
}

/** The organisations that fit, by name; further ones on request. */
export const OrganisationsFound = ({ search, onClear }: FoundProps) => {
  const { t } = useTranslation('admin-organisations');
  const list = useInfiniteQuery(useAdministrationQueries().organisations(organisationQuery(search)));
  const isNarrowed = search.name !== '' || search.archived !== '';
  return (
    <FoundList
      list={list}
      words={{
        failed: t('failed'),
        failedMore: t('failedMore'),
        count: (count, hasMore) => t(hasMore ? 'countMore' : 'count', { count }),
      }}
      empty={
        <EmptyState
          icon="organisation"
          title={t(isNarrowed ? 'noneFound' : 'none')}
          action={isNarrowed && <Button onClick={onClear}>{t('clear')}</Button>}
        >
          {t(isNarrowed ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      }
    >
      {(organisation) => <OrganisationLine key={organisation.id} organisation={organisation} />}
    </FoundList>
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
