import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { TextField } from '#web/ui/text-field.tsx';

interface NewFormDialogProps {
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** Asks for the key of a new form, which never changes again, and leads to its page. */
export const NewFormDialog = ({ taken, onClose }: NewFormDialogProps) => {
  const { t } = useTranslation(['admin-forms', 'admin', 'admin-reasons']);
  const navigate = useNavigate();
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState<string>();
  const begin = () => {
    if (taken.includes(key)) return setWrong(t('admin-reasons:twice', { name: key }));
    if (!/^[a-z][a-z0-9_]{0,63}$/.test(key)) return setWrong(t('admin-reasons:key'));
    return navigate(`/admin/forms/${key}?new`);
  };
  return (
    <Dialog
      title={t('newForm')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={begin}>
          {t('beginForm')}
        </Button>
      }
    >
      <TextField
        id="new-form-key"
        label={t('admin:field.key')}
        hint={t('admin:keyHint')}
        error={wrong}
        value={key}
        onChange={setKey}
      />
    </Dialog>
  );
};
