import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { SearchField } from '#web/ui/search-field.tsx';
import { useAnnounce } from '#web/ui/use-announce.ts';
import { idOf } from '../opening-field.ts';
import { FoundCustomers } from './found-customers.tsx';

/** So many letters say enough to look. */
const fewest = 2;

const stay = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** A box that finds customers while one types, and what it found. */
export const CustomerFinder = ({ onChoose }: { readonly onChoose: (id: string) => void }) => {
  const { t } = useTranslation('opening');
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const found = useQuery({ ...useCustomerQueries().customersLike(wanted), enabled: wanted.length >= fewest });
  return (
    <>
      <SearchField
        id={idOf('endCustomer')}
        label={t('customerSearch')}
        value={words}
        onChange={setWords}
        onKeyDown={stay}
        autoComplete="off"
        maxLength={200}
      />
      {found.error && <FailureNote title={t('customersFailed')} error={found.error} onRetry={() => found.refetch()} />}
      {wanted.length >= fewest && found.data && (
        <FoundCustomers
          customers={found.data}
          onChoose={({ id, name }) => {
            announce(t('customerChosen', { name }));
            onChoose(id);
          }}
        />
      )}
    </>
  );
};
