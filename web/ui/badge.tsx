import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';

interface BadgeProps {
  readonly tone?: 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'note';
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

/** A word about something, not to be pressed. */
export const Badge = ({ tone = 'neutral', icon, children }: BadgeProps) => (
  <span className={`badge badge-${tone}`}>
    {icon && <Icon name={icon} size="small" />}
    {children}
  </span>
);
