import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import type { Editing, ShownConfiguration } from '../editing.ts';
import { EntryDialog } from '../entry-dialog.tsx';
import { QueueBranches } from './queue-branches.tsx';
import { queueTree } from './queue-tree.ts';

/** The tree of queues; one is put under another by its form, and before another one by its buttons. */
export const QueuesSection = ({ configuration }: { readonly configuration: ShownConfiguration }) => {
  const { t } = useTranslation('admin-queues');
  const [editing, setEditing] = useState<Editing>();
  return (
    <section className="stack-small" aria-labelledby="tree">
      <h2 id="tree">{t('tree')}</h2>
      <QueueBranches branches={queueTree(configuration.preset)} configuration={configuration} onEdit={setEditing} />
      <div className="actions">
        <Button icon="plus" onClick={() => setEditing({ table: ['queues'] })}>
          {t('newQueue')}
        </Button>
      </div>
      {editing && (
        <EntryDialog
          key={editing.entry?.place.join(' ') ?? ''}
          editing={editing}
          configuration={configuration}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
};
