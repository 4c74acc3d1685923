import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import type { ListColumnId } from './list-column-ids.ts';
import { firstColumns, listColumnIds } from './list-column-ids.ts';
import { moveColumn } from './move-column.ts';

interface ColumnsDialogProps {
  readonly chosen: readonly ListColumnId[];
  readonly onChange: (columns: readonly ListColumnId[]) => void;
  readonly onClose: () => void;
}

/** Which columns are shown, and in which order; by buttons, not by dragging (WEB 6). */
export const ColumnsDialog = ({ chosen, onChange, onClose }: ColumnsDialogProps) => {
  const { t } = useTranslation(['desk-list', 'common']);
  const all = [...chosen, ...listColumnIds.filter((id) => !chosen.includes(id))];
  return (
    <Dialog
      title={t('columnsTitle')}
      shape="side"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={onClose}>
            {t('common:close')}
          </Button>
          <Button onClick={() => onChange(firstColumns)}>{t('columnsReset')}</Button>
        </>
      }
    >
      <ol className="list-plain">
        {all.map((id) => (
          <ColumnChoice key={id} {...{ id, chosen, onChange }} />
        ))}
      </ol>
    </Dialog>
  );
};

interface ColumnChoiceProps extends Pick<ColumnsDialogProps, 'chosen' | 'onChange'> {
  readonly id: ListColumnId;
}

const ColumnChoice = ({ id, chosen, onChange }: ColumnChoiceProps) => {
  const { t } = useTranslation('desk-list');
  const column = t(`columns.${id}`);
  const place = chosen.indexOf(id);
  const shown = place >= 0;
  return (
    <li className="list-columns-row">
      <Checkbox
        id={`column-${id}`}
        label={column}
        checked={shown}
        disabled={id === 'subject'}
        onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
      />
      {shown && (
        <span className="list-columns-moves">
          <Button
            variant="plain"
            size="small"
            icon="arrow-up"
            iconOnly
            disabled={place === 0}
            onClick={() => onChange(moveColumn(chosen, id, -1))}
          >
            {t('moveUp', { column })}
          </Button>
          <Button
            variant="plain"
            size="small"
            icon="arrow-down"
            iconOnly
            disabled={place === chosen.length - 1}
            onClick={() => onChange(moveColumn(chosen, id, 1))}
          >
            {t('moveDown', { column })}
          </Button>
        </span>
      )}
    </li>
  );
};
