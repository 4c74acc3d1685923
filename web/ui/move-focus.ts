import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus among the elements that `selector` finds inside, round and round, by arrows, Home and End. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>, selector: string): void => {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const focused = all.indexOf(document.activeElement as HTMLElement);
  const next = nextIndex(event.key, focused, all.length);
  if (next === undefined) return;
  event.preventDefault();
  all[next]?.focus();
};

const nextIndex = (key: string, index: number, length: number): number | undefined => {
  if (length === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = steps[key];
  if (step === undefined) return undefined;
  if (index < 0) return step > 0 ? 0 : length - 1;
  return (index + step + length) % length;
};
