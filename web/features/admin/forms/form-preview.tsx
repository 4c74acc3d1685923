import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Localized } from '#domain/text';
import type { FormEntries } from '#web/lib/forms/form-entries.ts';
import { standForm } from '#web/lib/forms/stand-form.ts';
import { Button } from '#web/ui/button.tsx';
import { FormQuestions } from '#web/ui/form/form-questions.tsx';
import { usePreviewUploads } from './use-preview-uploads.ts';

interface FormPreviewProps {
  readonly form: FormDefinition;
  /** What the ids of its controls begin with. */
  readonly prefix: string;
}

/** The form as whoever opens a ticket meets it: the same controls and the same rules, with answers that go nowhere. */
export const FormPreview = ({ form, prefix }: FormPreviewProps) => {
  const { t } = useTranslation('admin-forms');
  const [entries, setEntries] = useState<FormEntries>({});
  const uploads = usePreviewUploads();
  const fields = form.fields.map((field, index) => ({
    ...field,
    label: named(field.label, t('questionNumber', { number: index + 1 })),
  }));
  const { questions } = standForm(fields, entries, uploads.files);
  const hidden = fields.length - questions.length;
  return (
    <div className="stack">
      <FormQuestions
        definition={{ ...form, label: named(form.label, t('untitled')) }}
        questions={questions}
        sheet={{ entries, write: setEntries, uploads, readOnly: false, idOf: (key) => `${prefix}-${key}` }}
        errorOf={() => undefined}
      />
      <p className="muted" role="status">
        {hidden > 0 && t('hidden', { count: hidden })}
      </p>
      <div className="actions">
        <Button size="small" onClick={() => setEntries({})}>
          {t('clearPreview')}
        </Button>
      </div>
    </div>
  );
};

/** What has no name yet is called by its place. */
const named = ({ it, en }: Localized, otherwise: string): Localized => ({ it: it || otherwise, en: en || otherwise });
