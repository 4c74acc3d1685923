import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const positions = new Map<string, number>();
const longestWait = 3000;

/** A new page puts the focus on its h1 and its top into view; the back button finds the old place (WEB 6). */
export const useArrival = (): void => {
  const { key, pathname } = useLocation();
  const kind = useNavigationType();
  const first = useRef(true);
  useEffect(() => {
    const remember = () => positions.set(key, scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page is an arrival, not another filter of it.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const top = kind === 'POP' ? (positions.get(key) ?? 0) : 0;
    return whenThere('h1', (heading) => {
      // A page that found the place somebody came back to has put the focus there itself.
      if (!document.querySelector('main :focus')) heading.focus({ preventScroll: true });
      scrollTo(0, top);
    });
  }, [pathname]);
};

/** Lazy pages draw their heading a moment later. */
const whenThere = (selector: string, found: (element: HTMLElement) => void): (() => void) => {
  const started = performance.now();
  let frame = 0;
  const look = () => {
    const element = document.querySelector<HTMLElement>(`main ${selector}`);
    if (element) found(element);
    else if (performance.now() - started < longestWait) frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
};
