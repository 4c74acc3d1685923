import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { AttachList } from './attach-list.tsx';
import { draftOfForm } from './form-draft.ts';
import { FormFoot } from './form-foot.tsx';
import { FormHeadFields } from './form-head-fields.tsx';
import { FormPreview } from './form-preview.tsx';
import { FormVersions } from './form-versions.tsx';
import { QuestionList } from './question-list.tsx';
import { type FormEditor, useFormEditor } from './use-form-editor.ts';

interface FormEditorViewProps {
  readonly id: string;
  readonly configuration: ShownConfiguration;
}

/** The form on the left, and on the right what people will see of it. */
export const FormEditorView = ({ id, configuration }: FormEditorViewProps) => {
  const { t } = useTranslation('admin-forms');
  const editor = useFormEditor(id, configuration);
  const { draft, change, errors, kept, value } = editor;
  if (!kept.loaded) return <Skeleton shape="rows" count={8} />;
  return (
    <div className="form-editor">
      <div className="stack">
        <OtherTabNote draft={kept} />
        <ErrorSummary title={t('wrong', { count: errors.all.length })} errors={errors.all} />
        <fieldset className="plain-fieldset stack" disabled={kept.readOnly}>
          <FormHeadFields head={draft.head} errors={errors} onChange={(head) => change({ head })} />
          <QuestionList
            questions={draft.questions}
            errors={errors}
            endCustomers={configuration.preset.endCustomers === true}
            onChange={(questions) => change({ questions })}
          />
          <AttachList
            preset={configuration.preset}
            places={draft.head.attach}
            errors={errors}
            onChange={(attach) => change({ head: { ...draft.head, attach } })}
          />
          <FormFoot editor={editor} />
        </fieldset>
        <FormVersions id={id} preset={configuration.preset} onTake={(form) => change(partsOfForm(form))} />
      </div>
      <Preview value={value} />
    </div>
  );
};

/** An earlier form, but begun from what is in force now. */
const partsOfForm = (form: FormEditor['value']) => {
  const { head, questions } = draftOfForm(form);
  return { head, questions };
};

const Preview = ({ value }: Pick<FormEditor, 'value'>) => {
  const { t } = useTranslation('admin-forms');
  return (
    <aside className="form-preview" aria-labelledby="preview">
      <h2 id="preview">{t('preview')}</h2>
      <p className="muted">{t('previewLead')}</p>
      <FormPreview form={value} prefix="preview" />
    </aside>
  );
};
