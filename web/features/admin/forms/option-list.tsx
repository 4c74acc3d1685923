import { useTranslation } from 'react-i18next';
import type { FormField, Option } from '#domain/forms/form-field';
import { Button } from '#web/ui/button.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import { controlId } from './control-path.ts';
import { moved } from './form-draft.ts';
import { OptionRow } from './option-row.tsx';
import type { FormErrors } from './use-form-errors.ts';

interface OptionListProps {
  /** Where the question stands in the form. */
  readonly index: number;
  readonly options: readonly Option[];
  readonly before: readonly FormField[];
  readonly errors: FormErrors;
  readonly onChange: (options: readonly Option[]) => void;
}

/** The answers that a question leaves to choose, in their order. */
export const OptionList = ({ index, options, before, errors, onChange }: OptionListProps) => {
  const { t } = useTranslation('admin-forms');
  const id = controlId(`fields.${index}.options`);
  const error = errors.at('fields', index, 'options');
  return (
    <fieldset className="stack-small" id={id} tabIndex={-1} aria-describedby={error && `${id}-error`}>
      <legend className="field-label">{t('options')}</legend>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <ol className="list-plain stack-small">
        {options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: all that a row holds is in the draft, and the buttons take the focus along.
          <li key={at} className="form-option stack-small">
            <OptionRow
              {...{ option, at, index, before, errors }}
              count={options.length}
              onChange={(next) => onChange(options.with(at, next))}
              onMove={(to) => onChange(moved(options, at, to))}
              onRemove={() => onChange(options.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button
          size="small"
          icon="plus"
          onClick={() => onChange([...options, { value: '', label: { it: '', en: '' } }])}
        >
          {t('addOption')}
        </Button>
      </div>
    </fieldset>
  );
};
