import type { ComponentProps } from 'react';
import type { FieldProps } from './field.tsx';
import { Field } from './field.tsx';

type SelectOwnProps = Omit<ComponentProps<'select'>, 'id' | 'value' | 'onChange' | 'className' | 'children'>;

interface SelectProps extends SelectOwnProps, FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The words of the empty choice; without them there is none. */
  readonly empty?: string | undefined;
}

/** A choice among a few, by the browser's own list; for more than ten use RadioCards with a search box. */
export const Select = (props: SelectProps) => {
  const { id, label, hint, error, optional, labelHidden, value, onChange, options, empty, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden }}>
      {(control) => (
        <select
          {...rest}
          {...control}
          className="form-select"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
