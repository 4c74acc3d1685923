import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { OrganisationTabs } from './organisation-tabs.tsx';

interface OwnPageProps {
  readonly title: string;
  readonly lead: string;
  /** Beside the heading: what the page leads to. */
  readonly aside?: ReactNode;
  /** Given the organisation's id once it is known. */
  readonly children: (organisation: string) => ReactNode;
}

/** A page of the referent about the own organisation; to others it is not there. */
export const OwnPage = ({ title, lead, aside, children }: OwnPageProps) => {
  const { data: me } = useQuery(useQueries().me());
  if (!me) return null;
  if (me.role !== 'referent' || !me.organisation) return <NotFound />;
  return (
    <Framed title={title} lead={lead} aside={aside} name={me.organisation.name}>
      {children(me.organisation.id)}
    </Framed>
  );
};

interface FramedProps extends Omit<OwnPageProps, 'children'> {
  readonly name: string;
  readonly children: ReactNode;
}

const Framed = ({ title, lead, aside, name, children }: FramedProps) => {
  const { t } = useTranslation('organisation');
  usePageTitle(title);
  return (
    <div className="container stack">
      <PageHeading lead={lead} aside={aside}>
        {t('titleOf', { title, name })}
      </PageHeading>
      <OrganisationTabs />
      {children}
    </div>
  );
};
