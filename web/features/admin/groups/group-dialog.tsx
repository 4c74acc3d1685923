import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import type { ShownConfiguration } from '#web/features/admin/editing.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Button } from '#web/ui/button.tsx';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { DraftLine } from '#web/ui/changes/draft-line.tsx';
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
  const groupForm = useGroupForm(group, configuration, onClose);
  const { form, send, giveUp, busy, conflict, failure } = groupForm;
  return (
    <Dialog
      title={group ? t('edit', { name: label(group.label, group.id) }) : t('new')}
      shape="large"
      onClose={onClose}
      actions={
        !conflict && (
          <Button variant="primary" busy={busy} onClick={send}>
            {t('save')}
          </Button>
        )
      }
    >
      <div className="stack-small">
        <GroupFields groupForm={groupForm} isNew={!group} queues={configuration.preset.queues} />
        {conflict && <ConflictNote {...conflict} busy={busy} onApply={send} onLeave={giveUp} />}
        {failure && (
          <FailureNote title={t('notSaved')} error={failure.error} role="alert">
            {failure.others.join(' ')}
          </FailureNote>
        )}
        {form.isWritten && !conflict && <DraftLine kept={form.kept} onGiveUp={giveUp} />}
      </div>
    </Dialog>
  );
};

interface GroupFieldsProps {
  readonly groupForm: ReturnType<typeof useGroupForm>;
  readonly isNew: boolean;
  readonly queues: Preset['queues'];
}

const GroupFields = ({ groupForm, isNew, queues }: GroupFieldsProps) => {
  const { t } = useTranslation('groups');
  const { form, draft, errors, write } = groupForm;
  const field = (name: 'id' | 'labelIt' | 'labelEn') => ({
    id: `group-${name}`,
    label: t(`field.${name}`),
    value: draft[name],
    error: errors[name],
    onChange: (value: string) => write({ [name]: value }),
  });
  return (
    <DraftFields kept={form.kept}>
      {isNew && <TextField {...field('id')} hint={t('keyHint')} />}
      <TextField {...field('labelIt')} />
      <TextField {...field('labelEn')} />
      <QueueBoxes
        queues={queues}
        chosen={draft.queues}
        error={errors.queues}
        onChoose={(chosen) => write({ queues: chosen })}
      />
    </DraftFields>
  );
};

interface QueueBoxesProps {
  readonly queues: Preset['queues'];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChoose: (queues: readonly string[]) => void;
}

/** The archived ones only where they are chosen already. */
const QueueBoxes = ({ queues, chosen, error, onChoose }: QueueBoxesProps) => {
  const { t } = useTranslation('groups');
  const label = useLabel();
  return (
    <FieldSet id="group-queues" legend={t('field.queues')} hint={t('queuesHint')} error={error}>
      <div className="admin-boxes">
        {Object.entries(queues)
          .filter(([id, { archived }]) => !archived || chosen.includes(id))
          .map(([id, queue]) => (
            <Checkbox
              key={id}
              id={`queue-${id}`}
              label={label(queue.label, id)}
              checked={chosen.includes(id)}
              onChange={(isIn) => onChoose(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
          ))}
      </div>
    </FieldSet>
  );
};
