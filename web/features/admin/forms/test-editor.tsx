import { useTranslation } from 'react-i18next';
import type { Comparable, Test } from '#domain/forms/condition';
import type { FormField } from '#domain/forms/form-field';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { asking, askingOf, askOf, comparable, conditionAsks } from './condition-draft.ts';

interface TestEditorProps {
  readonly id: string;
  readonly test: Test;
  readonly fields: readonly FormField[];
  readonly onChange: (test: Test) => void;
}

/** A question to one earlier answer: whose, and what it has to be. */
export const TestEditor = ({ id, test, fields, onChange }: TestEditorProps) => {
  const { t } = useTranslation('admin-forms');
  const label = useLabel();
  const field = fields.find(({ key }) => key === test.field);
  const known = fields.map((one) => ({ value: one.key, label: label(one.label, one.key) || one.key }));
  const unknown = field ? [] : [{ value: test.field, label: test.field }];
  return (
    <div className="words-side-by-side">
      <Select
        id={`${id}-field`}
        label={t('ifQuestion')}
        value={test.field}
        onChange={(key) =>
          onChange(
            askingOf(
              key,
              fields.find((one) => one.key === key),
            ),
          )
        }
        options={[...known, ...unknown]}
      />
      <Select
        id={`${id}-ask`}
        label={t('ifAsks')}
        value={askOf(test)}
        onChange={(ask) => onChange(asking(test, conditionAsks.find((one) => one === ask) ?? 'answered', field))}
        options={conditionAsks.map((value) => ({ value, label: t(`asks.${value}`) }))}
      />
      {!('answered' in test) && <ComparedWith {...{ id, test, field, onChange }} />}
    </div>
  );
};

type ComparedProps = Pick<TestEditorProps, 'id' | 'onChange'> & {
  readonly test: Exclude<Test, { readonly answered: boolean }>;
  readonly field: FormField | undefined;
};

const ComparedWith = ({ id, test, field, onChange }: ComparedProps) => {
  const { t } = useTranslation('admin-forms');
  const choices = useChoices(field);
  const values = 'equals' in test ? [test.equals] : test.oneOf;
  const become = (next: readonly Comparable[]) =>
    onChange('equals' in test ? { field: test.field, equals: next[0] ?? '' } : { field: test.field, oneOf: next });
  if (!choices) {
    const written = (text: string) => ('equals' in test ? [text] : text.split(';'));
    return (
      <TextField
        id={`${id}-value`}
        label={t('ifValue')}
        hint={'equals' in test ? undefined : t('ifValues')}
        value={values.join(';')}
        onChange={(text) => become(written(text).map((one) => comparable(field, one)))}
      />
    );
  }
  if ('equals' in test) {
    return (
      <Select
        id={`${id}-value`}
        label={t('ifValue')}
        value={String(test.equals)}
        onChange={(value) => become([comparable(field, value)])}
        options={choices}
      />
    );
  }
  return (
    <FieldSet id={`${id}-values`} legend={t('ifValue')}>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          id={`${id}-value-${value}`}
          label={label}
          checked={values.some((one) => String(one) === value)}
          onChange={(chosen) => {
            const others = values.filter((one) => String(one) !== value);
            become(chosen ? [...others, comparable(field, value)] : others);
          }}
        />
      ))}
    </FieldSet>
  );
};

/** What the field's answer is chosen from; nothing where it is written. */
const useChoices = (field: FormField | undefined) => {
  const { t } = useTranslation('common');
  const label = useLabel();
  if (field?.kind === 'yes_no') {
    return [
      { value: 'true', label: t('answers.yes') },
      { value: 'false', label: t('answers.no') },
    ];
  }
  if (!field || !('options' in field)) return undefined;
  return field.options.map(({ value, label: words }) => ({ value, label: label(words, value) || value }));
};
