import { useEffect, useEffectEvent } from 'react';
import { outbox } from '#web/lib/sending/outbox.ts';
import type { OutgoingState } from '#web/lib/sending/outgoing.ts';
import { useOutgoing } from '#web/lib/sending/use-outgoing.ts';

interface Outcome {
  readonly onSent: () => void;
  /** Taken back, or given up: text and files are in the editor's draft. */
  readonly onReturned: () => void;
}

/** This ticket's messages on their way; tells once how each ended. */
export const useOutcome = (number: string, { onSent, onReturned }: Outcome): readonly OutgoingState[] => {
  const mine = useOutgoing().filter(({ message }) => message.number === number);
  const ended = mine.find((one) => one.phase === 'sent' || one.phase === 'returned');
  const tell = useEffectEvent((end: OutgoingState['phase']) => (end === 'sent' ? onSent() : onReturned()));
  const key = ended?.message.key;
  const phase = ended?.phase;
  useEffect(() => {
    if (!key || !phase) return;
    outbox.forget(key);
    tell(phase);
  }, [key, phase]);
  return mine.filter((one) => one !== ended);
};
