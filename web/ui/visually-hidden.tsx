import type { ReactNode } from 'react';

/** Words that screen readers say and nobody sees. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);
