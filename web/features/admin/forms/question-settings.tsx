import { useTranslation } from 'react-i18next';
import type { FormField } from '#domain/forms/form-field';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { controlId } from './control-path.ts';
import { said, settingsOf, settingWord, typedNumber } from './field-kinds.ts';
import type { FormErrors } from './use-form-errors.ts';

interface QuestionSettingsProps {
  readonly index: number;
  readonly field: FormField;
  readonly errors: FormErrors;
  readonly onChange: (field: FormField) => void;
}

/** What only this kind of question has: how long, how many, between what. */
export const QuestionSettings = ({ index, field, errors, onChange }: QuestionSettingsProps) => {
  const { t } = useTranslation('admin-forms');
  const isDate = field.kind === 'date';
  const settings = settingsOf[field.kind];
  if (settings.length === 0) return null;
  return (
    <div className="words-side-by-side">
      {settings.map((setting) => (
        <TextField
          key={setting}
          id={controlId(`fields.${index}.${setting}`)}
          label={t(settingWord(field.kind, setting))}
          optional
          error={errors.at('fields', index, setting)}
          {...(isDate ? { type: 'date' } : { inputMode: 'decimal' })}
          value={String((field as unknown as Record<string, unknown>)[setting] ?? '')}
          onChange={(text) => onChange(said(field, setting, isDate ? text : typedNumber(text)))}
        />
      ))}
      {field.kind === 'number' && (
        <Checkbox
          id={controlId(`fields.${index}.whole`)}
          label={t('whole')}
          checked={field.whole === true}
          onChange={(whole) => onChange(said(field, 'whole', whole))}
        />
      )}
    </div>
  );
};
