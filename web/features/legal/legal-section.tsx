import type { ReactNode } from 'react';

interface LegalSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of a statement. */
export const LegalSection = ({ id, title, children }: LegalSectionProps) => (
  <section className="page-section" aria-labelledby={id}>
    <h2 className="section-title" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
