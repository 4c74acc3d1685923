import { useTranslation } from 'react-i18next';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Uploader } from '#web/ui/uploader.tsx';
import type { FieldsProps } from './fields-props.ts';
import { besideTheForm } from './form/beside-the-form.ts';
import { idOf } from './opening-field.ts';

/** The files; they are sent while the person goes on. */
export const FilesField = ({ opening, errorOf }: FieldsProps) => {
  const { uploads, draft } = opening;
  const { t } = useTranslation('opening');
  return (
    <div id={idOf('attachments')} tabIndex={-1}>
      <FieldSet
        id={`${idOf('attachments')}-files`}
        legend={t('attachments')}
        hint={t('attachmentsHint')}
        error={errorOf('attachments')}
        optional
      >
        <Uploader uploads={{ ...uploads, files: besideTheForm(opening) }} disabled={draft.readOnly} />
      </FieldSet>
    </div>
  );
};
