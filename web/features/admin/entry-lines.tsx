import { useTranslation } from 'react-i18next';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Editing } from './editing.ts';
import { ShelveButton } from './shelve-button.tsx';

interface LinesProps {
  readonly entries: readonly CatalogueEntry[];
  readonly version: number;
  readonly onEdit: (editing: Editing) => void;
}

/** Entries with those below them, called in both languages. */
export const EntryLines = ({ entries, version, onEdit }: LinesProps) => (
  <ul className="list-plain stack-small">
    {entries.map((entry) => (
      <li key={entry.place.join(' ')} className="card">
        <EntryLine entry={entry} version={version} onEdit={onEdit} />
        {entry.below.length > 0 && <EntryLines entries={entry.below} version={version} onEdit={onEdit} />}
      </li>
    ))}
  </ul>
);

interface LineProps extends Omit<LinesProps, 'entries'> {
  readonly entry: CatalogueEntry;
}

const EntryLine = ({ entry, version, onEdit }: LineProps) => {
  const { t } = useTranslation('admin');
  const { label, place, inner, archived } = entry;
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
        {place[0] !== 'macroAreas' && <ShelveButton entry={entry} version={version} />}
      </div>
    </>
  );
};
