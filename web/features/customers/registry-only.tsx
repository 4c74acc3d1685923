import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

/** What only those see who use the registry of end customers; to others it is not there. */
export const RegistryOnly = ({ children }: { readonly children: ReactNode }) => {
  const { data, error, refetch } = useQuery(useQueries().catalog());
  if (!data && error) return <FailureNote error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="rows" count={8} />;
  return data.endCustomers ? children : <NotFound />;
};
