import { useTranslation } from 'react-i18next';

interface SelectCellProps {
  readonly number: string;
  readonly selected: boolean;
  readonly tabIndex: -1 | undefined;
  readonly onToggle: (number: string) => void;
}

/** Chooses a row. */
export const SelectCell = ({ number, selected, tabIndex, onToggle }: SelectCellProps) => {
  const { t } = useTranslation('desk-list');
  return (
    <input
      type="checkbox"
      className="list-select"
      tabIndex={tabIndex}
      checked={selected}
      onChange={() => onToggle(number)}
      aria-label={t('selectTicket', { number })}
    />
  );
};
