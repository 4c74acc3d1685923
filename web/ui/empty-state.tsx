import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: IconName;
}

/** Nothing here, said kindly, with the way on. */
export const EmptyState = ({ title, children, action, icon = 'inbox' }: EmptyStateProps) => (
  <div className="empty">
    <Icon name={icon} size="large" />
    <p className="empty-title">{title}</p>
    {children && <div className="empty-text">{children}</div>}
    {action && <div className="actions">{action}</div>}
  </div>
);
