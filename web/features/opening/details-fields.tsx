import { useTranslation } from 'react-i18next';
import { limits } from '#contract/limits';
import { FieldSet } from '#web/ui/field-set.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Uploader } from '#web/ui/uploader.tsx';
import { ContactFields } from './contact-fields.tsx';
import { EffectFields } from './effect-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { idOf } from './opening-field.ts';

/** What happened, how bad it is, the files, and whom to call (R1.1). */
export const DetailsFields = (props: FieldsProps) => {
  const { t } = useTranslation('opening');
  const { opening, errorOf } = props;
  const { answers, change, uploads } = opening;
  return (
    <>
      <TextField
        id={idOf('subject')}
        label={t('subject')}
        hint={t('subjectHint')}
        error={errorOf('subject')}
        value={answers.subject}
        onChange={(subject) => change({ subject })}
        autoComplete="off"
      />
      <TextArea
        id={idOf('description')}
        label={t('description')}
        hint={t('descriptionHint')}
        error={errorOf('description')}
        value={answers.description}
        onChange={(description) => change({ description })}
        limit={limits.text}
        rows={8}
      />
      <EffectFields {...props} />
      <div id={idOf('attachments')} tabIndex={-1}>
        <FieldSet
          id={`${idOf('attachments')}-files`}
          legend={t('attachments')}
          hint={t('attachmentsHint')}
          error={errorOf('attachments')}
          optional
        >
          <Uploader uploads={uploads} />
        </FieldSet>
      </div>
      <ContactFields {...props} />
    </>
  );
};
