import type { ComponentProps } from 'react';
import type { FieldProps } from './field.tsx';
import { Field } from './field.tsx';
import { TextCounter } from './text-counter.tsx';

type AreaProps = Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'onChange' | 'className' | 'children' | 'maxLength'>;

interface TextAreaProps extends AreaProps, FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many characters are taken; more can be typed or pasted, and the counter says how many are too many. */
  readonly limit?: number | undefined;
}

/** Several lines of text: grows with what is typed, and counts where there is a limit. */
export const TextArea = (props: TextAreaProps) => {
  const { id, label, hint, error, optional, labelHidden, value, onChange, limit, rows = 4, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden }}>
      {(control) => (
        <>
          <textarea
            {...rest}
            {...control}
            className="form-control text-area"
            rows={rows}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          {limit !== undefined && <TextCounter length={value.length} limit={limit} />}
        </>
      )}
    </Field>
  );
};
