import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSendWords } from './use-send-words.ts';

interface SendQuestionProps {
  readonly name: string;
  readonly files: number;
  readonly action: string;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Asked instead of a time to take it back, for those who prefer it (WEB 3, 'Undo send'). */
export const SendQuestion = ({ name, files, action, onSend, onClose }: SendQuestionProps) => {
  const { t } = useTranslation('desk-ticket');
  const words = useSendWords(name);
  return (
    <Dialog
      title={t('sending.confirmTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" icon="reply" onClick={onSend}>
            {words(action)}
          </Button>
          <Button onClick={onClose}>{t('sending.edit')}</Button>
        </>
      }
    >
      <p>{t('sending.confirmText', { name })}</p>
      {files > 0 && <p>{t('sending.confirmFiles', { count: files })}</p>}
    </Dialog>
  );
};
