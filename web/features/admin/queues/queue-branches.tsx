import { useTranslation } from 'react-i18next';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Editing, ShownConfiguration } from '../editing.ts';
import { MoveEntry } from '../move-entry.tsx';
import { ShelveButton } from '../shelve-button.tsx';
import type { QueueBranch } from './queue-tree.ts';

interface BranchesProps {
  readonly branches: readonly QueueBranch[];
  readonly configuration: ShownConfiguration;
  readonly onEdit: (editing: Editing) => void;
}

/** Queues with those under them. */
export const QueueBranches = ({ branches, ...rest }: BranchesProps) => (
  <ul className="list-plain stack-small">
    {branches.map((branch) => (
      <li key={branch.id} className="card stack-small">
        <QueueLine branch={branch} siblings={branches} {...rest} />
        {branch.under.length > 0 && <QueueBranches branches={branch.under} {...rest} />}
      </li>
    ))}
  </ul>
);

interface LineProps extends Omit<BranchesProps, 'branches'> {
  readonly branch: QueueBranch;
  readonly siblings: readonly QueueBranch[];
}

const QueueLine = ({ branch, siblings, configuration, onEdit }: LineProps) => {
  const { t } = useTranslation(['admin-queues', 'admin']);
  const { entry, tier, subareas, rules } = branch;
  const { label, archived, place } = entry;
  return (
    <>
      <p>
        <strong>
          <span lang="it">{label.it}</span> · <span lang="en">{label.en}</span>
        </strong>{' '}
        <Badge>{t('tier', { tier })}</Badge> {archived && <Badge icon="lock">{t('admin:archived')}</Badge>}
      </p>
      <p className="muted">
        {t('subareas', { count: subareas })} · {t('rules', { count: rules })}
      </p>
      <div className="actions">
        <Button size="small" onClick={() => onEdit({ table: place.slice(0, -1), entry })}>
          {t('admin:edit', { name: label.it })}
        </Button>
        <ShelveButton entry={entry} version={configuration.version} />
        <MoveEntry entry={entry} siblings={siblings.map((sibling) => sibling.entry)} configuration={configuration} />
      </div>
    </>
  );
};
