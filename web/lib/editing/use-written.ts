import type { Draft } from '#web/lib/drafts/draft.ts';
import { useDraft } from '#web/lib/drafts/use-draft.ts';

interface Written<Form> {
  /** The form as it was when the first word was written. */
  readonly begun: Form;
  readonly parts: Partial<Form>;
}

export type KeptWords = Pick<Draft<unknown>, 'readOnly' | 'takeOver' | 'savedAt'>;

/**
 * What somebody writes into a form about something in force. It outlives the page until it is saved or given up; parts
 * that nobody wrote in follow what is in force.
 */
export const useWritten = <Form extends object>(key: string, inForce: Form) => {
  const kept = useDraft<Written<Form> | null>(key, null);
  const { begun, parts } = kept.value ?? { begun: inForce, parts: {} as Partial<Form> };
  return {
    kept: kept as KeptWords,
    isWritten: kept.value !== null,
    begun,
    parts,
    /** What is in force with what was written put onto it. */
    draft: { ...inForce, ...parts } as Form,
    write: (change: Partial<Form>) => kept.change((before) => writtenOn(before, inForce, change)),
    drop: () => {
      kept.discard().catch(() => undefined);
    },
  };
};

/** Nothing where all is as it was begun: what was taken back by hand is no draft, and follows what is in force again. */
export const writtenOn = <Form extends object>(
  before: Written<Form> | null,
  inForce: Form,
  change: Partial<Form>,
): Written<Form> | null => {
  const begun = before?.begun ?? inForce;
  const parts = Object.entries({ ...before?.parts, ...change }).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(begun, name)),
  );
  return parts.length > 0 ? { begun, parts: Object.fromEntries(parts) as Partial<Form> } : null;
};
