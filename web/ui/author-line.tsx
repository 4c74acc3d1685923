import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface AuthorLineProps {
  readonly from: ReactNode;
  readonly to?: ReactNode;
  /** The word between them for screen readers, for instance 'a'. */
  readonly toWord?: string | undefined;
  readonly when: ReactNode;
  /** Channel, delivery, mark of an internal note. */
  readonly children?: ReactNode;
}

/** Who wrote to whom, when and how: the head of a message, made of what may stand in a heading (WEB 3). */
export const AuthorLine = ({ from, to, toWord, when, children }: AuthorLineProps) => (
  <span className="author-line">
    <span className="author-from">{from}</span>
    {to && (
      <span className="author-to">
        <Icon name="arrow-right" size="small" />
        <span className="visually-hidden"> {toWord} </span>
        {to}
      </span>
    )}
    <span className="author-when">{when}</span>
    {children && <span className="author-more">{children}</span>}
  </span>
);
