import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface BarProps {
  readonly tone: 'info' | 'warning' | 'danger';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly role?: 'alert' | 'status' | undefined;
}

const icons = { info: 'info', warning: 'warning', danger: 'error' } as const;

/** A thin line over the whole page: offline, session ending, news in the list. */
export const Bar = ({ tone, children, actions, role }: BarProps) => (
  <div className={`bar bar-${tone}`} role={role}>
    <Icon name={icons[tone]} size="small" />
    <p className="bar-text">{children}</p>
    {actions}
  </div>
);
