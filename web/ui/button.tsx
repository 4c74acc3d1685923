import type { ComponentProps, MouseEvent } from 'react';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly variant?: 'primary' | 'secondary' | 'plain' | 'danger' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly type?: 'button' | 'submit';
  readonly icon?: IconName | undefined;
  /** Only the icon is drawn; the words stay for screen readers. */
  readonly iconOnly?: boolean | undefined;
  /** Works on what was asked: keeps its focus, takes no further click. */
  readonly busy?: boolean | undefined;
}

/** A button: words of verb and object, with an icon where it helps. */
export const Button = ({ variant, size, icon, iconOnly, busy, onClick, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    {...(busy ? { 'aria-disabled': true, 'aria-busy': true } : {})}
    className={buttonClass({ variant, size, iconOnly, busy })}
    onClick={busy ? refuse : onClick}
  >
    {icon && <Icon name={icon} size="small" />}
    <span className={iconOnly ? 'visually-hidden' : undefined}>{children}</span>
  </button>
);

/** Also keeps a form from being sent twice. */
const refuse = (event: MouseEvent) => event.preventDefault();
