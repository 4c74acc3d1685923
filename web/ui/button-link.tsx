import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';

interface ButtonLinkProps extends Omit<ComponentProps<typeof Link>, 'className'> {
  readonly variant?: 'primary' | 'secondary' | 'plain' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly icon?: IconName | undefined;
}

/** A link that looks like a button: the main way on from a page. */
export const ButtonLink = ({ variant, size, icon, children, ...rest }: ButtonLinkProps) => (
  <Link {...rest} className={buttonClass({ variant, size })}>
    {icon && <Icon name={icon} size="small" />}
    <span>{children}</span>
  </Link>
);
