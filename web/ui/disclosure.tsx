import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
}

/** Something that opens under its title. */
export const Disclosure = ({ summary, children, open, onToggle }: DisclosureProps) => (
  <details className="disclosure" open={open} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
    <summary className="disclosure-summary">
      <Icon name="chevron-right" size="small" />
      <span>{summary}</span>
    </summary>
    <div className="disclosure-body">{children}</div>
  </details>
);
