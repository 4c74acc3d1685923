import { del, get, set } from 'idb-keyval';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { personDatabase } from '#web/lib/storage/person-database.ts';

/** Something typed that survives reloads, crashes and an expired sign-in (WEB 3, 'Drafts'). */
export interface Draft<Value> {
  readonly value: Value;
  /** Whether what an earlier visit left has been read. */
  readonly loaded: boolean;
  readonly savedAt?: Date;
  change(value: Value): void;
  /** Forgets it, as it was sent or thrown away. */
  discard(): Promise<void>;
}

const pause = 800;

interface Kept<Value> {
  readonly value: Value;
  readonly savedAt: string;
}

/** A draft of this person, kept 800 ms after the last change under `draft:<key>`. */
export const useDraft = <Value>(key: string, empty: Value): Draft<Value> => {
  const session = useSessionState();
  const subject = session.status === 'signed-out' ? '' : session.subject;
  const [state, setState] = useState<{ value: Value; loaded: boolean; savedAt?: Date }>({
    value: empty,
    loaded: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const place = `draft:${key}`;

  useEffect(() => {
    let gone = false;
    get<Kept<Value>>(place, personDatabase(subject)).then((kept) => {
      if (gone) return;
      setState((now) =>
        kept && !now.loaded
          ? { value: kept.value, loaded: true, savedAt: new Date(kept.savedAt) }
          : { ...now, loaded: true },
      );
    });
    return () => {
      gone = true;
    };
  }, [place, subject]);

  const change = useCallback(
    (value: Value) => {
      setState((now) => ({ ...now, value }));
      clearTimeout(timer.current);
      timer.current = setTimeout(async () => {
        const savedAt = new Date();
        await set(place, { value, savedAt: savedAt.toISOString() }, personDatabase(subject));
        setState((now) => ({ ...now, savedAt }));
      }, pause);
    },
    [place, subject],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    await del(place, personDatabase(subject));
    setState({ value: empty, loaded: true });
  }, [place, subject, empty]);

  return { ...state, change, discard };
};
