import type { RefObject } from 'react';
import { useEffect } from 'react';

/** Marks messages once they have been drawn: from then on the browser remembers their size and may skip them. */
export const useSizedMessages = (box: RefObject<HTMLElement | null>, lines: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines bring messages that have no size yet.
  useEffect(() => {
    const mark = () => {
      for (const message of box.current?.querySelectorAll('.message:not([data-sized])') ?? [])
        message.setAttribute('data-sized', '');
    };
    requestAnimationFrame(() => requestAnimationFrame(mark));
  }, [box, lines]);
};
