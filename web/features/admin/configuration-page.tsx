import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { ShownConfiguration } from './editing.ts';
import { useConfigurationQueries } from './use-configuration-queries.ts';
import '#web/styles/admin-configuration.scss';

interface ConfigurationPageProps {
  readonly title: string;
  readonly lead: string;
  /** For pages of texts alone. */
  readonly narrow?: boolean;
  readonly children: (configuration: ShownConfiguration) => ReactNode;
}

/** A page about the configuration in force: its heading, and its parts once that has been read. */
export const ConfigurationPage = ({ title, lead, narrow, children }: ConfigurationPageProps) => {
  const { data, error, refetch } = useQuery(useConfigurationQueries().current());
  usePageTitle(title);
  return (
    <div className={narrow ? 'container-narrow stack' : 'container stack'}>
      <PageHeading lead={lead}>{title}</PageHeading>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="rows" count={8} />}
      {data && children(data)}
    </div>
  );
};
