import type { CellWords } from '../use-cell-words.ts';

interface SelectCellProps {
  readonly number: string;
  readonly words: CellWords;
  readonly selected: boolean;
  readonly tabIndex: -1 | undefined;
  readonly onToggle: (number: string) => void;
}

/** Chooses a row. */
export const SelectCell = ({ number, words, selected, tabIndex, onToggle }: SelectCellProps) => (
  <input
    type="checkbox"
    className="list-select"
    tabIndex={tabIndex}
    checked={selected}
    onChange={() => onToggle(number)}
    aria-label={words.selectTicket(number)}
  />
);
