import { useTranslation } from 'react-i18next';
import { largestSelection } from '#web/lib/lists/selection.ts';
import { Button } from '#web/ui/button.tsx';
import type { BulkAction } from './bulk-action.ts';

interface BulkBarProps {
  readonly count: number;
  readonly actions: readonly BulkAction[];
  readonly onAct: (action: BulkAction) => void;
  readonly onClear: () => void;
}

const icons = { 'take-charge': 'user', assign: 'user', move: 'move' } as const;

/** What can be done with the chosen rows. */
export const BulkBar = ({ count, actions, onAct, onClear }: BulkBarProps) => {
  const { t } = useTranslation('desk-list');
  return (
    <section className="bulk-bar list-bulk" aria-label={t('bulk.label')}>
      <p className="list-bulk-count" role="status">
        {t('bulk.selected', { count })}
        {count >= largestSelection && ` ${t('bulk.most', { count: largestSelection })}`}
      </p>
      {actions.map((action) => (
        <Button key={action} size="small" icon={icons[action]} onClick={() => onAct(action)}>
          {t(`bulk.${action}.name`)}
        </Button>
      ))}
      <Button variant="plain" size="small" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
    </section>
  );
};
