import type { ReactNode } from 'react';

interface PriorityMarkProps {
  /** Place among the preset's priorities: 0 is the most urgent. */
  readonly rank: number;
  /** The priority's word, from the catalogue. */
  readonly children: ReactNode;
  /** In narrow columns the word is for screen readers only. */
  readonly wordHidden?: boolean | undefined;
}

const bars = [1, 2, 3, 4, 5] as const;

/** A priority: filled bars and its word, so that no colour has to be seen (WEB 4). */
export const PriorityMark = ({ rank, children, wordHidden }: PriorityMarkProps) => {
  const filled = Math.min(5, Math.max(1, 5 - rank));
  return (
    <span className={`priority priority-${filled}`}>
      <span className="priority-bars" aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar} className={bar <= filled ? 'priority-bar priority-bar-on' : 'priority-bar'} />
        ))}
      </span>
      <span className={wordHidden ? 'visually-hidden' : undefined}>{children}</span>
    </span>
  );
};
