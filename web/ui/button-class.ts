interface ButtonLook {
  readonly variant?: 'primary' | 'secondary' | 'plain' | 'danger' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly iconOnly?: boolean | undefined;
  readonly busy?: boolean | undefined;
}

const variants = {
  primary: 'btn-primary',
  secondary: 'btn-outline-primary',
  plain: 'btn-link',
  danger: 'btn-danger',
} as const;

const sizes = { small: ' btn-sm', medium: '', large: ' btn-lg' } as const;

/** The classes of what looks like a button. */
export const buttonClass = ({ variant = 'secondary', size = 'medium', iconOnly, busy }: ButtonLook): string =>
  `btn ${variants[variant]}${sizes[size]}${iconOnly ? ' btn-icon-only' : ''}${busy ? ' btn-busy' : ''}`;
