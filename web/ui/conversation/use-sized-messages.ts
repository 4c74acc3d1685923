import type { RefObject } from 'react';
import { useEffect } from 'react';

/** As many as a page draws whole without anybody noticing. */
const few = 100;

/** Marks the messages of a long conversation once they have been drawn: the browser knows their size then and may skip them. */
export const useSizedMessages = (box: RefObject<HTMLElement | null>, lines: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines bring messages that have no size yet.
  useEffect(() => {
    const mark = () => {
      const messages = box.current?.querySelectorAll('.message') ?? [];
      if (messages.length > few) for (const message of messages) message.setAttribute('data-sized', '');
    };
    requestAnimationFrame(() => requestAnimationFrame(mark));
  }, [box, lines]);
};
