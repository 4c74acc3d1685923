import type { ComponentProps } from 'react';
import type { FieldProps } from './field.tsx';
import { Field } from './field.tsx';

type InputProps = Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange' | 'className' | 'children'>;

interface TextFieldProps extends InputProps, FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text; `type`, `autoComplete`, `inputMode` and the like go to the input itself. */
export const TextField = (props: TextFieldProps) => {
  const { id, label, hint, error, optional, labelHidden, value, onChange, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden }}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className="form-control"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
};
