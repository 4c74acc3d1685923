import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface TabLinksProps {
  readonly label: string;
  readonly links: readonly {
    readonly to: string;
    readonly label: ReactNode;
    readonly current: boolean;
    readonly count?: number | undefined;
  }[];
}

/** Pages beside each other, drawn as tabs: links, so the address says which one is open. */
export const TabLinks = ({ label, links }: TabLinksProps) => (
  <nav aria-label={label}>
    <ul className="tabs">
      {links.map(({ to, label: words, current, count }) => (
        <li key={to}>
          <Link className={current ? 'tab tab-selected' : 'tab'} to={to} aria-current={current ? 'page' : undefined}>
            {words}
            {count !== undefined && <span className="tab-count">{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
