import { useTranslation } from 'react-i18next';
import { Icon } from '#web/ui/icon.tsx';

/** 'NOTA INTERNA · solo staff', and who will not read it, in words. */
export const NoteAudience = ({ name }: { readonly name: string }) => {
  const { t } = useTranslation('desk-ticket');
  return (
    <>
      <h2 className="note-mark" id="write-title">
        <Icon name="lock" size="small" />
        {t('composer.noteMark')} · {t('composer.noteOnly')}
      </h2>
      <span className="audience-words">{t('composer.noteAudience', { name })}</span>
    </>
  );
};
