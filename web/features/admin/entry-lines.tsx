import { useTranslation } from 'react-i18next';
import { editableAt } from '#domain/editing/editable';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Editing, ShownConfiguration } from './editing.ts';
import { MoveEntry } from './move-entry.tsx';
import { ShelveButton } from './shelve-button.tsx';

interface LinesProps {
  readonly entries: readonly CatalogueEntry[];
  readonly configuration: ShownConfiguration;
  readonly onEdit: (editing: Editing) => void;
}

/** Entries with those below them, called in both languages. */
export const EntryLines = ({ entries, ...rest }: LinesProps) => (
  <ul className="list-plain stack-small">
    {entries.map((entry) => (
      <li key={entry.place.join(' ')} className="card stack-small">
        <EntryLine entry={entry} siblings={entries} {...rest} />
        {entry.below.length > 0 && <EntryLines entries={entry.below} {...rest} />}
      </li>
    ))}
  </ul>
);

interface LineProps extends Omit<LinesProps, 'entries'> {
  readonly entry: CatalogueEntry;
  readonly siblings: readonly CatalogueEntry[];
}

const EntryLine = ({ entry, siblings, configuration, onEdit }: LineProps) => {
  const { t } = useTranslation('admin');
  const { label, place, inner, archived } = entry;
  const rule = editableAt(place);
  return (
    <>
      <p>
        <span lang="it">{label.it}</span> · <span lang="en">{label.en}</span>{' '}
        {archived && <Badge icon="lock">{t('archived')}</Badge>}
      </p>
      <div className="actions">
        <Button size="small" onClick={() => onEdit({ table: place.slice(0, -1), entry })}>
          {t('edit', { name: label.it })}
        </Button>
        {inner && (
          <Button size="small" onClick={() => onEdit({ table: [...place, inner] })}>
            {t(`new.${inner}`)}
          </Button>
        )}
        {rule?.archives && <ShelveButton entry={entry} version={configuration.version} />}
        {rule?.moves && <MoveEntry {...{ entry, siblings, configuration }} />}
      </div>
    </>
  );
};
