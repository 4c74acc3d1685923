import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { askedFor } from './asked-for.ts';
import { NotOfferedPage } from './not-offered-page.tsx';
import { OpeningLoader } from './opening-loader.tsx';
import { StartDraft } from './start-draft.tsx';
import { StillOpenPage } from './still-open-page.tsx';
import { useStepTitle } from './use-step-title.ts';

/** `/new`: makes a draft of what the link asks for, and goes on with the first question still open (WEB 1, deep link). */
export const NewPage = () => {
  const [search] = useSearchParams();
  const [id] = useState(() => crypto.randomUUID());
  const queries = useQueries();
  const follows = search.get('follows') ?? '';
  const catalog = useQuery(queries.catalog());
  const followed = useQuery({ ...queries.ticket(follows), enabled: follows !== '' });
  useStepTitle('', false);
  const gone = isProblem(followed.error, 'not-found');
  if (catalog.error && !catalog.data) return <Failed error={catalog.error} onRetry={() => catalog.refetch()} />;
  if (followed.error && !gone) return <Failed error={followed.error} onRetry={() => followed.refetch()} />;
  if (!catalog.data || (followed.isLoading && !gone)) return <Skeleton shape="cards" count={4} />;
  const asked = askedFor(search, catalog.data, followed.data?.value);
  if (asked.kind === 'still-open') return <StillOpenPage number={asked.number} />;
  if (asked.kind === 'area-not-offered' || catalog.data.areas.length === 0) {
    return <NotOfferedPage catalog={catalog.data} />;
  }
  return (
    <OpeningLoader id={id}>
      {(opening) => <StartDraft opening={opening} answers={asked.answers} from={search.get('from') ?? ''} />}
    </OpeningLoader>
  );
};

const Failed = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => {
  const { t } = useTranslation('opening');
  return (
    <div className="container">
      <FailureNote error={error} onRetry={onRetry}>
        {t('failedSafe')}
      </FailureNote>
    </div>
  );
};
