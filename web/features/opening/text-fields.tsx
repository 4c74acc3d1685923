import { useTranslation } from 'react-i18next';
import { limits } from '#contract/limits';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { idOf } from './opening-field.ts';

/** What happened, in a line and then in full. */
export const TextFields = ({ opening: { answers, change }, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
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
    </>
  );
};
