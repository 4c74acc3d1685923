import { useTranslation } from 'react-i18next';
import { TextField } from '#web/ui/text-field.tsx';
import { controlId } from './control-path.ts';
import { said } from './field-kinds.ts';
import type { FormHead } from './form-draft.ts';
import { LocalizedFields } from './localized-fields.tsx';
import type { FormErrors } from './use-form-errors.ts';

interface FormHeadFieldsProps {
  readonly head: FormHead;
  readonly errors: FormErrors;
  readonly onChange: (head: FormHead) => void;
}

/** What the form is called, what it says before its questions, and its code in numbers (R1.8). */
export const FormHeadFields = ({ head, errors, onChange }: FormHeadFieldsProps) => {
  const { t } = useTranslation('admin-forms');
  return (
    <section className="stack" aria-labelledby="head">
      <h2 id="head">{t('head')}</h2>
      <LocalizedFields
        path={['label']}
        name={t('title')}
        value={head.label}
        errors={errors}
        onChange={(label) => onChange({ ...head, label: label ?? { it: '', en: '' } })}
      />
      <LocalizedFields
        path={['description']}
        name={t('description')}
        value={head.description}
        errors={errors}
        optional
        long
        onChange={(description) => onChange(said(head, 'description', description))}
      />
      <TextField
        id={controlId('code')}
        label={t('code')}
        hint={t('codeHint')}
        optional
        error={errors.at('code')}
        value={head.code ?? ''}
        onChange={(code) => onChange(said(head, 'code', code))}
      />
    </section>
  );
};
