import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';

type InputProps = Omit<ComponentProps<'input'>, 'id' | 'type' | 'value' | 'onChange' | 'className'>;

interface SearchFieldProps extends InputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly labelHidden?: boolean | undefined;
}

/** A search box with its lens. */
export const SearchField = ({ id, label, value, onChange, labelHidden, ...rest }: SearchFieldProps) => (
  <div className="search-field">
    <label className={labelHidden ? 'visually-hidden' : 'field-label'} htmlFor={id}>
      {label}
    </label>
    <div className="search-box">
      <Icon name="search" size="small" />
      <input
        {...rest}
        id={id}
        type="search"
        className="form-control"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  </div>
);
