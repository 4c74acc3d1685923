import { useTranslation } from 'react-i18next';
import type { ShownConfiguration } from '#web/features/admin/editing.ts';
import { ShelveButton } from '#web/features/admin/shelve-button.tsx';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import type { GroupEntry } from './group-entry.ts';
import { GroupMembers } from './group-members.tsx';

interface GroupCardProps {
  readonly group: GroupEntry;
  readonly configuration: ShownConfiguration;
  readonly onEdit: () => void;
}

/** One group: what it is called, its queues and its members. */
export const GroupCard = ({ group, configuration, onEdit }: GroupCardProps) => {
  const { t } = useTranslation('groups');
  const label = useLabel();
  const { id, archived } = group;
  const { preset, version } = configuration;
  const name = label(group.label, id);
  const queues = group.queues.map((queue) => label(preset.queues[queue]?.label, queue));
  return (
    <li className="card stack-small">
      <h2 className="card-title">
        {name} {archived && <Badge icon="lock">{t('archived')}</Badge>}
      </h2>
      <p>{t('worksOn', { queues: queues.join(', ') })}</p>
      <GroupMembers group={group} name={name} />
      <div className="actions">
        <Button size="small" onClick={onEdit}>
          {t('edit', { name })}
        </Button>
        <ShelveButton entry={{ ...group, place: ['groups', id] }} version={version} />
      </div>
    </li>
  );
};
