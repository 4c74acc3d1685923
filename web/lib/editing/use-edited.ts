import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useDraft } from '#web/lib/drafts/use-draft.ts';
import type { KeptWords } from './use-written.ts';

/** Something in the version that was read. */
export interface Read<Value> {
  readonly value: Value;
  readonly etag: string | undefined;
}

interface Editing<Value, Draft, Body> {
  /** What the draft is kept under. */
  readonly key: string;
  readonly current: Read<Value>;
  readonly draftOf: (value: Value) => Draft;
  /** What the draft says otherwise than what it was begun from, put onto what there is now; nothing where it is alike. */
  readonly bodyOf: (draft: Draft, begun: Value, onto: Value) => Body | undefined;
  readonly send: (body: Body, etag: string | undefined) => Promise<Read<Value>>;
  /** As it is now, asked again: somebody was faster. */
  readonly readAgain: () => Promise<Read<Value> | undefined>;
  readonly onSaved: (saved: Read<Value>) => void;
}

interface Written<Value, Draft> {
  readonly begun: Read<Value>;
  readonly draft: Draft;
}

/**
 * A form about something that others change too. While nothing is written it shows what there is; what is written
 * outlives the page until it is saved, and when somebody was faster the person decides with both before them (WEB 3,
 * 'Conflict').
 */
export const useEdited = <Value, Draft, Body>(editing: Editing<Value, Draft, Body>) => {
  const { current, draftOf, bodyOf, readAgain, onSaved } = editing;
  const kept = useDraft<Written<Value, Draft> | null>(editing.key, null);
  const [meanwhile, setMeanwhile] = useState<Read<Value>>();
  const begun = kept.value?.begun ?? current;
  const draft = kept.value?.draft ?? draftOf(current.value);
  const isChanged = bodyOf(draft, begun.value, begun.value) !== undefined;
  const forget = () => {
    kept.discard().catch(() => undefined);
    setMeanwhile(undefined);
  };
  const sending = useMutation({
    mutationFn: ({ etag, what }: { readonly etag: string | undefined; readonly what: Body }) =>
      editing.send(what, etag),
    onSuccess: (saved) => {
      forget();
      onSaved(saved);
    },
    onError: async (error) => {
      if (isProblem(error, 'version-conflict')) setMeanwhile(await readAgain());
    },
  });
  const leave = () => {
    forget();
    sending.reset();
  };
  const sendOnto = ({ value, etag }: Read<Value>) => {
    const what = bodyOf(draft, begun.value, value);
    if (what !== undefined) sending.mutate({ etag, what });
  };
  return {
    kept: kept as KeptWords,
    draft,
    begun: begun.value,
    isChanged,
    isWritten: kept.value !== null,
    write: (change: Partial<Draft>) =>
      kept.change((before) => {
        const next = { begun, draft: { ...(before?.draft ?? draft), ...change } };
        return JSON.stringify(next.draft) === JSON.stringify(draftOf(begun.value)) ? null : next;
      }),
    save: () => sendOnto(begun),
    leave,
    conflict: meanwhile && { meanwhile: meanwhile.value, apply: () => sendOnto(meanwhile) },
    busy: sending.isPending,
    error: meanwhile && isProblem(sending.error, 'version-conflict') ? undefined : sending.error,
  };
};
