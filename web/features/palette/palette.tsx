import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcutList } from '#web/lib/shortcuts/use-shortcut-list.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { matching } from './matching.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteOptions } from './palette-options.tsx';
import { useKnownTickets } from './use-known-tickets.ts';
import { usePlaces } from './use-places.ts';

/** The command palette: what can be done here, where one can go, tickets by number or words (WEB 3). */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('palette');
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const entries = useEntries(typed);
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((now) => (now + step + entries.length) % Math.max(1, entries.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[active]);
    }
  };
  return (
    <Dialog shape="large" title={t('title')} onClose={onClose}>
      <div className="palette">
        <input
          className="palette-input form-control"
          role="combobox"
          aria-label={t('input')}
          placeholder={t('input')}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={entries[active] && `${listId}-${active}`}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          autoFocus
        />
        <p className="visually-hidden" role="status">
          {t('results', { count: entries.length })}
        </p>
        <PaletteOptions id={listId} entries={entries} active={active} onChoose={run} />
      </div>
    </Dialog>
  );
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Keys of pages stand under 'Go to' already. */
const useEntries = (typed: string): readonly PaletteEntry[] => {
  const places = usePlaces();
  const placeKeys = new Set(places.map(({ keys }) => keys));
  const here = useShortcutList()
    .filter(({ key, scope }) => scope !== 'everywhere' && !placeKeys.has(key))
    .map(({ key, label, run }): PaletteEntry => ({ id: `here-${key}`, group: 'here', label, keys: key, run }));
  return matching([...here, ...places, ...useKnownTickets(typed)], typed);
};
