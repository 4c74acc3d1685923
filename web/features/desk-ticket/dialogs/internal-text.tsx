import { useTranslation } from 'react-i18next';
import { Icon } from '#web/ui/icon.tsx';
import { TextArea } from '#web/ui/text-area.tsx';

interface InternalTextProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** The note that may go with handing a ticket over; marked as one, because no requester reads it (R2.2). */
export const InternalText = ({ value, onChange }: InternalTextProps) => {
  const { t } = useTranslation('desk-ticket');
  return (
    <div className="composer composer-note">
      <p className="note-mark">
        <Icon name="lock" size="small" />
        {t('composer.noteMark')} · {t('composer.noteOnly')}
      </p>
      <TextArea
        id="action-text"
        label={t('dialogs.noteLabel')}
        hint={t('dialogs.noteHint')}
        optional
        rows={3}
        value={value}
        onChange={onChange}
      />
    </div>
  );
};
