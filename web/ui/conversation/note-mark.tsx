import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';

/** 'NOTA INTERNA · solo staff': the same mark above the note's text box and on the note (WEB 3). */
export const NoteMark = () => {
  const { t } = useTranslation('conversation');
  return (
    <span className="note-mark">
      <Icon name="lock" size="small" />
      <strong>{t('noteMark')}</strong> · {t('noteAudience')}{' '}
    </span>
  );
};
