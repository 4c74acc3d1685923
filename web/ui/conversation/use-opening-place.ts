import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * Opens the conversation at the first message that was not read, or at its end. Who comes back by the browser's button
 * finds the old place, and who has already scrolled stays where they are.
 */
export const useOpeningPlace = (ready: boolean, opensAt: 'news' | 'top'): void => {
  const back = useNavigationType() === 'POP';
  // An address that was typed or followed from a mail is no way back.
  const first = useLocation().key === 'default';
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    if (opensAt === 'top' || (back && !first) || scrollY > 0) return;
    // The page's arrival puts its top into view first.
    requestAnimationFrame(() => requestAnimationFrame(showNews));
  }, [ready, opensAt, back, first]);
};

const showNews = (): void => {
  const unread = document.getElementById('first-unread');
  const end = document.getElementById('conversation-end');
  if (unread) unread.scrollIntoView({ block: 'center' });
  else if (end && end.getBoundingClientRect().top > innerHeight) end.scrollIntoView({ block: 'end' });
};
