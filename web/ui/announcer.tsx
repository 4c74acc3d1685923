import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AnnounceContext } from './announce-context.ts';
import type { Announcements } from './announcement-queue.ts';
import { addAnnouncement, sumUp, waitBeforeSaying } from './announcement-queue.ts';

/** Around the app: its one polite live region, which sums up, keeps five seconds' silence and waits while one types. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState('');
  const [waiting, setWaiting] = useState<Announcements>(new Map());
  const moments = useRef({ lastSaid: 0, lastKey: 0 });
  useEffect(() => {
    const typed = () => {
      moments.current.lastKey = Date.now();
    };
    document.addEventListener('input', typed);
    return () => document.removeEventListener('input', typed);
  }, []);
  useEffect(() => {
    if (waiting.size === 0) return;
    const attempt = () => {
      const wait = waitBeforeSaying({ now: Date.now(), ...moments.current });
      if (wait > 0) {
        timer = setTimeout(attempt, wait);
        return;
      }
      moments.current.lastSaid = Date.now();
      setSaid(sumUp(waiting));
      setWaiting(new Map());
    };
    let timer = setTimeout(attempt, 0);
    return () => clearTimeout(timer);
  }, [waiting]);
  const announce = useCallback((sentence: string, about?: string) => {
    setWaiting((before) => addAnnouncement(before, sentence, about));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" aria-live="polite" id="announcer">
        {said}
      </div>
    </AnnounceContext>
  );
};
