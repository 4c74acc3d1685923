import { useTranslation } from 'react-i18next';
import type { ShownConfiguration } from '#web/features/admin/editing.ts';
import { StaleNote } from '#web/features/admin/stale-note.tsx';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { GroupEntry } from './group-entry.ts';
import { useGroupForm } from './use-group-form.ts';

interface GroupDialogProps {
  /** Nothing: a new one. */
  readonly group: GroupEntry | undefined;
  readonly configuration: ShownConfiguration;
  readonly onClose: () => void;
}

/** The form about a group: its names and its queues; what speaks against it stands at the field. */
export const GroupDialog = ({ group, configuration, onClose }: GroupDialogProps) => {
  const { t } = useTranslation('groups');
  const label = useLabel();
  const { draft, errors, write, send, busy, stale, failure } = useGroupForm(group, configuration, onClose);
  const field = (name: 'id' | 'labelIt' | 'labelEn') => ({
    id: `group-${name}`,
    label: t(`field.${name}`),
    value: draft[name],
    error: errors[name],
    onChange: (value: string) => write({ [name]: value }),
  });
  const choose = (queue: string, isIn: boolean) =>
    write({ queues: isIn ? [...draft.queues, queue] : draft.queues.filter((one) => one !== queue) });
  const queues = Object.entries(configuration.preset.queues).filter(
    ([id, { archived }]) => !archived || draft.queues.includes(id),
  );
  return (
    <Dialog
      title={group ? t('edit', { name: label(group.label, group.id) }) : t('new')}
      shape="large"
      onClose={onClose}
      actions={
        <Button variant="primary" busy={busy} onClick={send}>
          {t('save')}
        </Button>
      }
    >
      <div className="stack-small">
        {!group && <TextField {...field('id')} hint={t('keyHint')} />}
        <TextField {...field('labelIt')} />
        <TextField {...field('labelEn')} />
        <FieldSet id="group-queues" legend={t('field.queues')} hint={t('queuesHint')} error={errors.queues}>
          <div className="admin-boxes">
            {queues.map(([id, queue]) => (
              <Checkbox
                key={id}
                id={`queue-${id}`}
                label={label(queue.label, id)}
                checked={draft.queues.includes(id)}
                onChange={(isIn) => choose(id, isIn)}
              />
            ))}
          </div>
        </FieldSet>
        {stale && <StaleNote />}
        {failure && (
          <FailureNote title={t('notSaved')} error={failure.error} role="alert">
            {failure.others.join(' ')}
          </FailureNote>
        )}
      </div>
    </Dialog>
  );
};
