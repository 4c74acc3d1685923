import { useTranslation } from 'react-i18next';
import type { Localized } from '#domain/text';
import { languages } from '#web/lib/text/language.ts';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { controlId } from './control-path.ts';
import type { FormErrors } from './use-form-errors.ts';

interface LocalizedFieldsProps {
  /** Where the words stand in the form. */
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly value: Localized | undefined;
  readonly errors: FormErrors;
  readonly onChange: (value: Localized | undefined) => void;
  readonly optional?: boolean;
  readonly long?: boolean;
}

/** Words in both languages, side by side; optional ones are gone when both are empty. */
export const LocalizedFields = ({ path, name, value, errors, onChange, optional, long }: LocalizedFieldsProps) => {
  const { t } = useTranslation('admin-forms');
  const Control = long ? TextArea : TextField;
  const words = value ?? { it: '', en: '' };
  const write = (language: 'it' | 'en', text: string) => {
    const next = { ...words, [language]: text };
    onChange(optional && next.it === '' && next.en === '' ? undefined : next);
  };
  return (
    <div className="words-side-by-side">
      {languages.map((language) => (
        <Control
          key={language}
          id={controlId([...path, language].join('.'))}
          label={t(`in.${language}`, { name })}
          lang={language}
          optional={optional}
          error={errors.at(...path, language)}
          value={words[language]}
          onChange={(text) => write(language, text)}
        />
      ))}
    </div>
  );
};
