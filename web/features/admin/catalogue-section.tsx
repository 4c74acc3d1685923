import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editableAt } from '#domain/editing/editable';
import { Button } from '#web/ui/button.tsx';
import { type CatalogueTable, catalogueEntries } from './catalogue-entry.ts';
import type { Editing, ShownConfiguration } from './editing.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { EntryLines } from './entry-lines.tsx';

type GrowingTable = Exclude<CatalogueTable, 'severities' | 'urgencies' | 'priorities'>;

/** The matrix of priorities is not the desk's to change, so that what it is made of has other words at most. */
const grows = (table: CatalogueTable): table is GrowingTable => editableAt([table, '*'])?.adds === true;

interface SectionProps {
  readonly table: CatalogueTable;
  readonly configuration: ShownConfiguration;
}

/** One part of the catalogue with everything in it. */
export const CatalogueSection = ({ table, configuration }: SectionProps) => {
  const { t } = useTranslation('admin');
  const [editing, setEditing] = useState<Editing>();
  return (
    <section className="stack-small" aria-labelledby={`table-${table}`}>
      <h2 id={`table-${table}`}>{t(table)}</h2>
      <EntryLines
        entries={catalogueEntries(configuration.preset, table)}
        configuration={configuration}
        onEdit={setEditing}
      />
      {grows(table) && (
        <div className="actions">
          <Button icon="plus" onClick={() => setEditing({ table: [table] })}>
            {t(`new.${table}`)}
          </Button>
        </div>
      )}
      {editing && (
        <EntryDialog
          key={`${editing.table.join(' ')} ${editing.entry?.place.join(' ')}`}
          editing={editing}
          configuration={configuration}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
};
