import type { ReactNode } from 'react';
import { safeAddress } from '#web/lib/conversation/safe-address.ts';

interface MarkdownLinkProps {
  readonly address: string;
  /** As it was typed: shown where the address is none that may be followed. */
  readonly written: string;
  readonly children: ReactNode;
}

/** A link that somebody wrote; it opens apart, tells nothing of this page, and shows where it leads. */
export const MarkdownLink = ({ address, written, children }: MarkdownLinkProps) => {
  const href = safeAddress(address);
  if (!href) return written;
  return (
    <a href={href} title={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
};
