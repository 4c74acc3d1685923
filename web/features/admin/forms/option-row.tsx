import { useTranslation } from 'react-i18next';
import type { FormField, Option } from '#domain/forms/form-field';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { controlId } from './control-path.ts';
import { said } from './field-kinds.ts';
import { LocalizedFields } from './localized-fields.tsx';
import { MoveRow } from './move-row.tsx';
import type { FormErrors } from './use-form-errors.ts';

interface OptionRowProps {
  readonly option: Option;
  /** Where it stands among the options, and where their question stands in the form. */
  readonly at: number;
  readonly index: number;
  readonly count: number;
  readonly before: readonly FormField[];
  readonly errors: FormErrors;
  readonly onChange: (option: Option) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One answer to choose: its key, what it is called, and when it is offered. */
export const OptionRow = ({ option, at, index, count, before, errors, onChange, onMove, onRemove }: OptionRowProps) => {
  const { t } = useTranslation('admin-forms');
  const label = useLabel();
  const name = label(option.label) || t('optionNumber', { number: at + 1 });
  const path = ['fields', index, 'options', at] as const;
  const idOf = (part: string) => controlId([...path, part].join('.'));
  return (
    <>
      <div className="spread">
        <strong>{name}</strong>
        <span className="cluster">
          <MoveRow list={controlId(`fields.${index}.options`)} {...{ name, count, onMove }} index={at} />
          <Button size="small" variant="plain" icon="delete" iconOnly onClick={onRemove}>
            {t('removeOption', { name })}
          </Button>
        </span>
      </div>
      <TextField
        id={idOf('value')}
        label={t('optionKey')}
        error={errors.at(...path, 'value')}
        value={option.value}
        onChange={(value) => onChange({ ...option, value })}
      />
      <LocalizedFields
        path={[...path, 'label']}
        name={t('optionLabel')}
        value={option.label}
        errors={errors}
        onChange={(words) => onChange({ ...option, label: words ?? { it: '', en: '' } })}
      />
      {(before.length > 0 || option.shownIf) && (
        <ConditionEditor
          id={idOf('shownIf')}
          label={t('optionShown')}
          condition={option.shownIf}
          fields={before}
          error={errors.at(...path, 'shownIf')}
          onChange={(shownIf) => onChange(said(option, 'shownIf', shownIf))}
        />
      )}
    </>
  );
};
