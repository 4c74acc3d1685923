import type { ReactNode } from 'react';
import { moveFocus } from './move-focus.ts';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: ReactNode; readonly count?: number | undefined }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** Tabs of one page; draw the chosen one's content in `<TabPanel id={selected}>`. */
export const Tabs = ({ label, tabs, selected, onSelect }: TabsProps) => (
  <div className="tabs" role="tablist" aria-label={label} onKeyDown={(event) => moveFocus(event, '.tab')} tabIndex={-1}>
    {tabs.map(({ id, label: words, count }) => (
      <button
        key={id}
        type="button"
        role="tab"
        className={id === selected ? 'tab tab-selected' : 'tab'}
        id={`tab-${id}`}
        aria-selected={id === selected}
        aria-controls={id === selected ? `panel-${id}` : undefined}
        tabIndex={id === selected ? 0 : -1}
        onClick={() => onSelect(id)}
      >
        {words}
        {count !== undefined && <span className="tab-count">{count}</span>}
      </button>
    ))}
  </div>
);
