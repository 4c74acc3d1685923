import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '#web/lib/drafts/use-draft.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useUploads } from '#web/lib/uploads/use-uploads.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { useChosenCustomer } from './customer/use-chosen-customer.ts';
import { openingForm } from './form/opening-form.ts';
import type { Opening } from './opening.ts';
import type { OpeningDraft } from './opening-draft.ts';
import { emptyOpening, titleOfOpening } from './opening-draft.ts';

interface OpeningLoaderProps {
  readonly id: string;
  readonly forACaller?: boolean;
  readonly children: (opening: Opening) => ReactNode;
}

/** Reads the draft, its files, the catalogue and the person; then draws what is inside. */
export const OpeningLoader = ({ id, forACaller = false, children }: OpeningLoaderProps) => {
  const { t } = useTranslation('opening');
  const key = `${forACaller ? 'call' : 'new'}:${id}`;
  const draft = useDraft(key, emptyOpening, titleOfOpening);
  const uploads = useUploads(key);
  const queries = useQueries();
  const me = useQuery(queries.me());
  const catalog = useQuery(queries.catalog());
  const change = useMemo(
    () => (answers: Partial<OpeningDraft>) => draft.change((before) => ({ ...before, ...answers })),
    [draft.change],
  );
  const { customer, choices } = useChosenCustomer(draft.value.endCustomer ?? '');
  const failed = [me, catalog].find(({ data, error }) => error && !data);
  if (failed) {
    return (
      <div className="container">
        <FailureNote error={failed.error} onRetry={() => failed.refetch()}>
          {t('failedSafe')}
        </FailureNote>
      </div>
    );
  }
  if (!draft.loaded || !me.data || !catalog.data) {
    return (
      <div className="container" aria-busy="true">
        <Skeleton shape="cards" count={4} />
      </div>
    );
  }
  const form = openingForm(catalog.data, draft.value, uploads.files, choices);
  const known = { me: me.data, catalog: catalog.data, forACaller, ...(customer && { customer }) };
  return children({ id, answers: draft.value, draft, change, uploads, ...known, ...(form && { form }) });
};
