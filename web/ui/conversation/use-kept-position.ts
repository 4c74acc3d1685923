import type { RefObject } from 'react';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { scrollerOf } from './scroller-of.ts';

/** Keeps what one reads where it is while older messages come in above; call the answer just before they do (WEB 3). */
export const useKeptPosition = (box: RefObject<HTMLElement | null>, lines: unknown): (() => void) => {
  const kept = useRef<{ readonly element: Element; readonly top: number }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is found again when there are other lines.
  useLayoutEffect(() => {
    if (!kept.current || !box.current) return;
    const { element, top } = kept.current;
    kept.current = undefined;
    scrollerOf(box.current).scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  }, [lines]);
  return useCallback(() => {
    const items = [...(box.current?.querySelectorAll('.conversation-item') ?? [])];
    const element = items.find((item) => item.getBoundingClientRect().bottom > 0);
    kept.current = element && { element, top: element.getBoundingClientRect().top };
  }, [box]);
};
