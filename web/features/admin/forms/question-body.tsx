import { useTranslation } from 'react-i18next';
import { customerLists } from '#domain/forms/customer-list';
import type { FormField } from '#domain/forms/form-field';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { controlId } from './control-path.ts';
import { fieldKinds, ofKind, said } from './field-kinds.ts';
import { LocalizedFields } from './localized-fields.tsx';
import { OptionList } from './option-list.tsx';
import { QuestionSettings } from './question-settings.tsx';
import type { FormErrors } from './use-form-errors.ts';

interface QuestionBodyProps {
  readonly index: number;
  readonly field: FormField;
  /** The questions that stand before it. */
  readonly before: readonly FormField[];
  readonly errors: FormErrors;
  /** The desk has a registry of end customers, whose lists a question may offer (R1.10). */
  readonly endCustomers: boolean;
  readonly onChange: (field: FormField) => void;
}

/** All that can be said of a question (R1.6). */
export const QuestionBody = (props: QuestionBodyProps) => {
  const { index, field, before, errors, onChange } = props;
  const { t } = useTranslation('admin-forms');
  const idOf = (part: string) => controlId(`fields.${index}.${part}`);
  return (
    <div className="stack">
      <QuestionNames {...props} />
      <Checkbox
        id={idOf('required')}
        label={t('required')}
        checked={field.required === true}
        onChange={(required) => onChange(said(field, 'required', required))}
      />
      <QuestionSettings index={index} field={field} errors={errors} onChange={onChange} />
      <QuestionOptions {...props} />
      {(before.length > 0 || field.shownIf) && (
        <ConditionEditor
          id={idOf('shownIf')}
          label={t('shown')}
          condition={field.shownIf}
          fields={before}
          error={errors.at('fields', index, 'shownIf')}
          onChange={(shownIf) => onChange(said(field, 'shownIf', shownIf))}
        />
      )}
    </div>
  );
};

const QuestionNames = ({ index, field, errors, onChange }: QuestionBodyProps) => {
  const { t } = useTranslation('admin-forms');
  const idOf = (part: string) => controlId(`fields.${index}.${part}`);
  return (
    <>
      <div className="words-side-by-side">
        <Select
          id={idOf('kind')}
          label={t('kindOf')}
          error={errors.at('fields', index, 'kind')}
          value={field.kind}
          onChange={(kind) => onChange(ofKind(field, fieldKinds.find((one) => one === kind) ?? field.kind))}
          options={fieldKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TextField
          id={idOf('key')}
          label={t('key')}
          error={errors.at('fields', index, 'key')}
          value={field.key}
          onChange={(key) => onChange({ ...field, key })}
        />
      </div>
      <LocalizedFields
        path={['fields', index, 'label']}
        name={t('label')}
        value={field.label}
        errors={errors}
        onChange={(label) => onChange({ ...field, label: label ?? { it: '', en: '' } })}
      />
      <LocalizedFields
        path={['fields', index, 'help']}
        name={t('help')}
        value={field.help}
        errors={errors}
        optional
        onChange={(help) => onChange(said(field, 'help', help))}
      />
    </>
  );
};

/** Options of one's own, or a list of the end customer that the ticket is about. */
const QuestionOptions = ({ index, field, before, errors, endCustomers, onChange }: QuestionBodyProps) => {
  const { t } = useTranslation('admin-forms');
  if (!('options' in field)) return null;
  const list = field.kind === 'select' ? field.optionsOf : undefined;
  return (
    <>
      {field.kind === 'select' && (endCustomers || list) && (
        <Select
          id={controlId(`fields.${index}.optionsOf`)}
          label={t('optionsOf')}
          error={errors.at('fields', index, 'optionsOf')}
          value={list ?? ''}
          onChange={(value) =>
            onChange(said({ ...field, options: value === '' ? field.options : [] }, 'optionsOf', value))
          }
          empty={t('ownOptions')}
          options={customerLists.map((value) => ({ value, label: t(`customerList.${value}`) }))}
        />
      )}
      {!list && (
        <OptionList
          {...{ index, before, errors }}
          options={field.options}
          onChange={(options) => onChange({ ...field, options })}
        />
      )}
    </>
  );
};
