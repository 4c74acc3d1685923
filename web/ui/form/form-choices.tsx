import { useLabel } from '#web/lib/text/use-label.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import type { FormFieldProps } from './form-field-props.ts';
import { useQuestion } from './use-question.ts';

/** Several options at once; an error summary leads to the first. */
export const FormChoices = (props: FormFieldProps) => {
  const label = useLabel();
  const { words, name, list, change } = useQuestion(props);
  const { id, ...group } = words;
  const choose = (value: string, chosen: boolean) => {
    const others = list.filter((one) => one !== value);
    change(chosen ? [...others, value] : others);
  };
  return (
    <FieldSet {...group} id={`${id}-group`} legend={name}>
      {props.reading.offered.map((option, index) => (
        <Checkbox
          key={option.value}
          id={index === 0 ? id : `${id}-${option.value}`}
          label={label(option.label)}
          checked={list.includes(option.value)}
          onChange={(chosen) => choose(option.value, chosen)}
        />
      ))}
    </FieldSet>
  );
};
