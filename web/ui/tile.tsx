import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';

interface TileProps {
  readonly to: string;
  /** Nothing while it is not known. */
  readonly count: ReactNode;
  readonly label: ReactNode;
  readonly icon?: IconName | undefined;
  /** Late or broken things stand out. */
  readonly tone?: 'plain' | 'danger';
}

/** A number with its name that leads to what it counts (WEB 2.5). */
export const Tile = ({ to, count, label, icon, tone = 'plain' }: TileProps) => (
  <Link className={`tile tile-${tone}`} to={to}>
    <span className="tile-count">{count ?? '…'}</span>
    <span className="tile-label">
      {icon && <Icon name={icon} size="small" />}
      {label}
    </span>
  </Link>
);
