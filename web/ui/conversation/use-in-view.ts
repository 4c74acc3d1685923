import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Whether the element is on the screen. */
export const useInView = (element: RefObject<Element | null>): boolean => {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return inView;
};
