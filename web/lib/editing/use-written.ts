import type { Draft } from '#web/lib/drafts/draft.ts';
import { useDraft } from '#web/lib/drafts/use-draft.ts';
import { type Written, writtenOn } from './written-on.ts';

/** What the fields and the foot of a form that is kept as a draft have to know of it. */
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
