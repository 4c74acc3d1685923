import { useWritten } from '#web/lib/editing/use-written.ts';
import type { AnsweredCustomer } from './customer.ts';
import { customerDraft, newCustomer } from './customer-draft.ts';
import { useCustomerForm } from './use-customer-form.ts';
import { useAddCustomer } from './use-save-customer.ts';

/** What is written about a new end customer; it outlives the page until it is added or given up. */
export const useNewCustomer = (onSaved: (saved: AnsweredCustomer) => void) => {
  const { draft, kept, write, drop } = useWritten('customer:', customerDraft());
  const { mutate, error, isPending } = useAddCustomer((saved) => {
    drop();
    onSaved(saved);
  });
  const save = () => mutate(newCustomer(draft));
  return useCustomerForm({ kept, draft, write, save, canSave: true, busy: isPending, error, leave: drop });
};
