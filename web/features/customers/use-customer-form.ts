import { useMemo } from 'react';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { BothChanges } from '#web/lib/editing/both-changes.ts';
import type { KeptWords } from '#web/lib/editing/use-written.ts';
import type { CustomerDraft } from './customer-draft.ts';

/** The id of the element of a field, by the API's pointer: `/contracts/0/name` is `customer-contracts-0-name`. */
export const idOfPointer = (pointer: string): string => `customer${pointer.replaceAll('/', '-')}`;

/** What the fields and the foot of the form about an end customer need, whether it is new or changed. */
interface Writing {
  readonly kept: KeptWords;
  readonly draft: CustomerDraft;
  readonly write: (change: Partial<CustomerDraft>) => void;
  readonly save: () => void;
  readonly canSave: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  /** Gives up what was written. */
  readonly leave: () => void;
  readonly conflict?: (Omit<BothChanges, 'clash'> & { readonly apply: () => void }) | undefined;
}

/** A form that is written, with what the API says against it at its fields. */
export const useCustomerForm = (writing: Writing) => {
  const { error } = writing;
  const wrong = useMemo(
    () =>
      (error instanceof ApiProblem ? (error.problem.errors ?? []) : []).map(({ pointer, detail }) => ({
        id: idOfPointer(pointer),
        text: detail,
      })),
    [error],
  );
  return {
    ...writing,
    wrong,
    errorOf: (pointer: string) => wrong.find(({ id }) => id === idOfPointer(pointer))?.text,
    /** What went wrong with the whole of it. */
    failure: wrong.length > 0 ? undefined : error,
  };
};
export type CustomerFormState = ReturnType<typeof useCustomerForm>;
