import type { ReactNode } from 'react';
import { useId } from 'react';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { useWide } from './use-wide.ts';

interface SidePartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the side column; folded where there is no room for one. */
export const SidePart = ({ title, children }: SidePartProps) => {
  const id = useId();
  if (!useWide()) return <Disclosure summary={title}>{children}</Disclosure>;
  return (
    <section aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
};
