import { get, set } from 'idb-keyval';
import { useCallback, useEffect, useState } from 'react';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { personDatabase } from '#web/lib/storage/person-database.ts';

/** Until when this person had read the ticket as the page opened; remembered in their browser (WEB 3). */
export const useLastRead = (number: string) => {
  const session = useSessionState();
  const subject = session.status === 'signed-out' ? '' : session.subject;
  const place = `read:${number}`;
  const [known, setKnown] = useState<{ readonly place: string; readonly until: string | undefined }>();
  useEffect(() => {
    let gone = false;
    const found = (until: string | undefined) => {
      if (!gone) setKnown({ place, until });
    };
    get<string>(place, personDatabase(subject)).then(found, () => found(undefined));
    return () => {
      gone = true;
    };
  }, [place, subject]);
  const remember = useCallback(
    (until: string) => {
      set(place, until, personDatabase(subject)).catch(() => undefined);
    },
    [place, subject],
  );
  return { known: known?.place === place, until: known?.until, remember };
};
