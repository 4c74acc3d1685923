import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ThingHistory } from '#web/features/admin/shared/thing-history.tsx';
import { useIsTenantAdmin } from '#web/features/admin/shared/use-is-tenant-admin.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Badge } from '#web/ui/badge.tsx';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { DisablePerson } from './disable-person.tsx';
import type { AnsweredPerson, StoredPerson } from './person.ts';
import { PersonForm } from './person-form.tsx';
import { usePersonFacts } from './use-person-facts.ts';

/** `/admin/people/:id`: who somebody is here, what they may do, and whether they may come in (R9.2). */
export const PersonPage = () => {
  const { t } = useTranslation('admin-people');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(useAdministrationQueries().person(id));
  usePageTitle(data?.value.name ?? t('person'));
  if (!data && isProblem(error, 'not-found', 'invalid-request')) return <NotFound />;
  return (
    <div className="container stack">
      <PageHeading back={<Link to="/admin/people">{t('people')}</Link>}>{data?.value.name ?? t('person')}</PageHeading>
      {!data && error && <FailureNote title={t('failedOne')} error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="lines" count={8} />}
      {data && <WholePerson key={id} person={data} />}
    </div>
  );
};

const WholePerson = ({ person }: { readonly person: AnsweredPerson }) => {
  const { t } = useTranslation('admin-people');
  const mayChange = useIsTenantAdmin();
  const factsOf = usePersonFacts();
  const words = useWords();
  const { id, email, phone, organisation, disabled } = person.value;
  if (!mayChange) return <DefinitionList items={factsOf(person.value)} />;
  return (
    <>
      <p className="card-meta">
        {organisation && <Link to={`/admin/organisations/${organisation}`}>{words.organisation(organisation)}</Link>}
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {phone && <span>{phone}</span>}
        {disabled && <Badge icon="lock">{t('out')}</Badge>}
      </p>
      <PersonForm person={person} />
      <DisablePerson person={person} />
      <ThingHistory what="person" id={id} factsOf={(stored) => factsOf(stored as StoredPerson)} />
    </>
  );
};
