import { useEffect } from 'react';
import type { Opening } from '../opening.ts';

/** Begins a call about the customer that the link names, unless the draft says already whom it is about. */
export const useAskedCustomer = ({ answers, catalog, change, draft }: Opening, customer: string): void => {
  const isAsked = customer !== '' && catalog.endCustomers === true && answers.endCustomer === undefined;
  const begins = isAsked && !draft.readOnly;
  useEffect(() => {
    if (begins) change({ endCustomer: customer });
  }, [begins, change, customer]);
};
