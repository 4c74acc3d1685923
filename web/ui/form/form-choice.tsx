import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import { Select } from '#web/ui/select.tsx';
import type { FormFieldProps } from './form-field-props.ts';
import { useQuestion } from './use-question.ts';

/** More than these are easier to choose from a list; so is whatever may be left out, which a card cannot be again. */
const mostCards = 6;

/** One of several options, or yes or no. */
export const FormChoice = (props: FormFieldProps) => {
  const { t } = useTranslation('common');
  const label = useLabel();
  const { field, offered } = props.reading;
  const { words, name, text, change } = useQuestion(props);
  const options =
    field.kind === 'yes_no'
      ? (['yes', 'no'] as const).map((value) => ({ value, label: t(`answers.${value}`) }))
      : offered.map((option) => ({ value: option.value, label: label(option.label) }));
  if (options.length > mostCards || !field.required) {
    return (
      <Select {...words} label={name} value={text} onChange={change} options={options} empty={t('answers.choose')} />
    );
  }
  const cards = options.map((option) => ({ value: option.value, title: option.label }));
  return <RadioCards {...words} legend={name} value={text} onChange={change} options={cards} />;
};
