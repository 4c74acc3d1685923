import { factChanges } from '#web/lib/editing/fact.ts';
import { useEdited } from '#web/lib/editing/use-edited.ts';
import type { AnsweredCustomer } from './customer.ts';
import { customerChange, customerDraft } from './customer-draft.ts';
import { useCustomerFacts } from './use-customer-facts.ts';
import { useCustomerForm } from './use-customer-form.ts';
import { useCustomerWays } from './use-save-customer.ts';

/** What is written about an end customer; when somebody was faster it goes onto theirs, field by field, line by line. */
export const useChangedCustomer = (customer: AnsweredCustomer, onSaved: (saved: AnsweredCustomer) => void) => {
  const ways = useCustomerWays(customer.value.id);
  const factsOf = useCustomerFacts();
  const form = useEdited({
    key: `customer:${customer.value.id}`,
    current: customer,
    draftOf: customerDraft,
    bodyOf: customerChange,
    ...ways,
    onSaved: (saved) => {
      ways.onSaved(saved);
      onSaved(saved);
    },
  });
  const { begun, draft, conflict, isChanged } = form;
  const before = factsOf(customerDraft(begun));
  return useCustomerForm({
    ...form,
    canSave: isChanged,
    conflict: conflict && {
      meanwhile: factChanges(before, factsOf(customerDraft(conflict.meanwhile))),
      yours: factChanges(before, factsOf(draft)),
      apply: conflict.apply,
    },
  });
};
