import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '#web/lib/api/api-problem.ts';

/** Something in the version that was read. */
export interface Read<Value> {
  readonly value: Value;
  readonly etag: string | undefined;
}

interface Editing<Value, Draft, Body> {
  readonly current: Read<Value>;
  readonly draftOf: (value: Value) => Draft;
  /**
   * What the draft says otherwise than what it was begun from, put onto what there is now; nothing where it is the same.
   */
  readonly bodyOf: (draft: Draft, begun: Value, onto: Value) => Body | undefined;
  readonly send: (body: Body, etag: string | undefined) => Promise<Read<Value>>;
  /** As it is now, asked again: somebody was faster. */
  readonly readAgain: () => Promise<Read<Value> | undefined>;
  readonly onSaved: (saved: Read<Value>) => void;
}

/**
 * A form about something that others change too. While nothing is written it shows what there is; what is written stays
 * until it is saved, and when somebody was faster the person decides with both before them (WEB 3, 'Conflict').
 */
export const useEdited = <Value, Draft, Body>(editing: Editing<Value, Draft, Body>) => {
  const { current, draftOf, bodyOf, readAgain, onSaved } = editing;
  const [written, setWritten] = useState<{ readonly begun: Read<Value>; readonly draft: Draft }>();
  const [meanwhile, setMeanwhile] = useState<Read<Value>>();
  const begun = written?.begun ?? current;
  const draft = written?.draft ?? draftOf(current.value);
  const isChanged = bodyOf(draft, begun.value, begun.value) !== undefined;
  const sending = useMutation({
    mutationFn: ({ etag, what }: { readonly etag: string | undefined; readonly what: Body }) =>
      editing.send(what, etag),
    onSuccess: (saved) => {
      setWritten(undefined);
      setMeanwhile(undefined);
      onSaved(saved);
    },
    onError: async (error) => {
      if (isProblem(error, 'version-conflict')) setMeanwhile(await readAgain());
    },
  });
  const leave = () => {
    setWritten(undefined);
    setMeanwhile(undefined);
    sending.reset();
  };
  const sendOnto = ({ value, etag }: Read<Value>) => {
    const what = bodyOf(draft, begun.value, value);
    if (what !== undefined) sending.mutate({ etag, what });
  };
  return {
    draft,
    begun: begun.value,
    isChanged,
    write: (change: Partial<Draft>) => setWritten({ begun, draft: { ...draft, ...change } }),
    save: () => sendOnto(begun),
    leave,
    conflict: meanwhile && { meanwhile: meanwhile.value, apply: () => sendOnto(meanwhile) },
    busy: sending.isPending,
    error: meanwhile && isProblem(sending.error, 'version-conflict') ? undefined : sending.error,
  };
};
