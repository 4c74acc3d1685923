import type { ReactNode } from 'react';

interface FoldProps {
  /** For instance 'Mostra il testo citato'. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** Quoted text of a mail, folded away; print shows it. */
export const Fold = ({ summary, children }: FoldProps) => (
  <details className="fold">
    <summary className="fold-summary">{summary}</summary>
    <div className="fold-body">{children}</div>
  </details>
);
