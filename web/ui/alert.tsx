import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface AlertProps {
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Only where it must interrupt (`alert`) or be read when it comes up (`status`). */
  readonly role?: 'alert' | 'status' | undefined;
  readonly actions?: ReactNode;
}

const icons = { info: 'info', success: 'check-circle', warning: 'warning', danger: 'error' } as const;

/** A message that stands in the page. */
export const Alert = ({ tone, title, children, role, actions }: AlertProps) => (
  <div className={`alert alert-${tone}`} role={role}>
    <Icon name={icons[tone]} />
    <div className="alert-body">
      {title && <p className="alert-title">{title}</p>}
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  </div>
);
