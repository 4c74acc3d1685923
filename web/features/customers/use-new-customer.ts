import { useState } from 'react';
import { keysByWords } from '#web/lib/api/keys-by-words.ts';
import { useWritten } from '#web/lib/editing/use-written.ts';
import type { AnsweredCustomer } from './customer.ts';
import { type CustomerDraft, customerDraft, newCustomer } from './customer-draft.ts';
import { useCustomerForm } from './use-customer-form.ts';
import { useAddCustomer } from './use-save-customer.ts';

/** The form with the key under which it was sent; empty until it was, and once it says something else. */
const nobody = { ...customerDraft(), key: '' };

/**
 * What is written about a new end customer; it outlives the page until it is added or given up. Sent again after a lost
 * answer, be it by a later page, it adds nobody twice.
 */
export const useNewCustomer = (onSaved: (saved: AnsweredCustomer) => void) => {
  const { draft: written, kept, write, drop } = useWritten('customer:', nobody);
  const [keyOf] = useState(() => keysByWords());
  const { mutate, error, isPending } = useAddCustomer((saved) => {
    drop();
    onSaved(saved);
  });
  const { key: before, ...draft } = written;
  return useCustomerForm({
    kept,
    draft,
    write: (change: Partial<CustomerDraft>) => write({ ...change, key: '' }),
    save: () => {
      const body = newCustomer(draft);
      const key = before || keyOf(body);
      write({ key });
      mutate({ body, key });
    },
    canSave: true,
    busy: isPending,
    error,
    leave: drop,
  });
};
