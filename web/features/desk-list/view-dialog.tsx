import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { SavedView } from './saved-view.ts';

interface ViewDialogProps {
  readonly view: SavedView;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

const longest = 60;

/** Asks how a view is called. */
export const ViewDialog = ({ view, onSave, onClose }: ViewDialogProps) => {
  const { t } = useTranslation(['desk-list', 'common']);
  const [name, setName] = useState(view.name);
  const [missing, setMissing] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    setMissing(trimmed === '');
    if (trimmed !== '') onSave(trimmed);
  };
  return (
    <Dialog title={view.name === '' ? t('saveView') : t('renameView')} onClose={onClose}>
      <form noValidate className="stack-small" onSubmit={save}>
        <TextField
          id="view-name"
          label={t('viewName')}
          hint={t('viewHint')}
          error={missing ? t('viewNameMissing') : undefined}
          value={name}
          onChange={setName}
          maxLength={longest}
        />
        <div className="actions">
          <Button type="submit" variant="primary">
            {t('common:save')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
