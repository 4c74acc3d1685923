import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '#web/ui/kbd.tsx';
import type { PaletteEntry } from './palette-entry.ts';

interface PaletteOptionsProps {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly active: number;
  readonly onChoose: (entry: PaletteEntry) => void;
}

const groups = ['here', 'places', 'tickets'] as const;

/** The list under the palette's field, by groups; the field keeps the focus. */
export const PaletteOptions = ({ id, entries, active, onChoose }: PaletteOptionsProps) => {
  const { t } = useTranslation('palette');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div className="palette-list" role="listbox" id={id} aria-label={t('title')} ref={box} tabIndex={-1}>
      {entries.length === 0 && <p className="muted">{t('none')}</p>}
      {groups
        .filter((group) => entries.some((entry) => entry.group === group))
        .map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
          <div key={group} role="group" aria-label={t(group)}>
            <div className="palette-group" aria-hidden="true">
              {t(group)}
            </div>
            {entries.map((entry, index) =>
              entry.group === group ? (
                <Option
                  key={entry.id}
                  id={`${id}-${index}`}
                  entry={entry}
                  active={index === active}
                  onChoose={onChoose}
                />
              ) : null,
            )}
          </div>
        ))}
    </div>
  );
};

interface OptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly active: boolean;
  readonly onChoose: (entry: PaletteEntry) => void;
}

const Option = ({ id, entry, active, onChoose }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus (combobox pattern).
  <div
    id={id}
    role="option"
    aria-selected={active}
    tabIndex={-1}
    className={active ? 'palette-option palette-option-active' : 'palette-option'}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => onChoose(entry)}
  >
    <span className="truncate">{entry.label}</span>
    {entry.keys && <Kbd keys={entry.keys} />}
  </div>
);
