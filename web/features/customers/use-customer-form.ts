import { useMemo, useState } from 'react';
import { ApiProblem, isProblem } from '#web/lib/api/api-problem.ts';
import type { AnsweredCustomer } from './customer.ts';
import { type CustomerDraft, customerChange, customerDraft, newCustomer } from './customer-draft.ts';
import { useAddCustomer, useChangeCustomer } from './use-save-customer.ts';

/** The id of the element of a field, by the API's pointer: `/contracts/0/name` is `customer-contracts-0-name`. */
export const idOfPointer = (pointer: string): string => `customer${pointer.replaceAll('/', '-')}`;

const nobody: AnsweredCustomer = {
  value: { ...{ id: '', partner: '', name: '', language: 'it', archived: false }, contracts: [], sites: [] },
  etag: undefined,
};

/**
 * A form about an end customer. What is typed stays until it is saved; when somebody was faster it is sent onto what
 * there is by then, field by field and line by line.
 */
export const useCustomerForm = (customer: AnsweredCustomer | undefined, onSaved: (saved: AnsweredCustomer) => void) => {
  const [begun] = useState(customer);
  const [draft, setDraft] = useState(() => customerDraft(customer?.value));
  const adding = useAddCustomer(onSaved);
  const changing = useChangeCustomer(customer ?? nobody, onSaved);
  const { error, isPending } = begun ? changing : adding;
  const isConflict = isProblem(error, 'version-conflict');
  // What was read again unasked is not what this was written on: whoever was faster is told of first.
  const onto = isConflict ? customer : begun;
  const body = begun && customerChange(draft, begun.value, onto?.value);
  const wrong = useMemo(
    () =>
      (error instanceof ApiProblem ? (error.problem.errors ?? []) : []).map(({ pointer, detail }) => ({
        id: idOfPointer(pointer),
        text: detail,
      })),
    [error],
  );
  return {
    draft,
    write: (change: Partial<CustomerDraft>) => setDraft((before) => ({ ...before, ...change })),
    save: () => {
      if (!begun) adding.mutate(newCustomer(draft));
      else if (body) changing.mutate({ body, etag: onto?.etag });
    },
    canSave: !begun || body !== undefined,
    busy: isPending,
    wrong,
    errorOf: (pointer: string) => wrong.find(({ id }) => id === idOfPointer(pointer))?.text,
    /** What went wrong with the whole of it. */
    failure: wrong.length > 0 ? null : error,
    isConflict,
  };
};
export type CustomerFormState = ReturnType<typeof useCustomerForm>;
