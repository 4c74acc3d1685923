import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { Button } from '#web/ui/button.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { OrderChoice } from './order-choice.tsx';
import type { useLooks } from './use-looks.ts';

interface ListToolbarProps {
  readonly wanted: WantedList;
  readonly onOrder: (order: Pick<WantedList, 'order' | 'direction'>) => void;
  readonly looks: ReturnType<typeof useLooks>;
  /** Id of views and queues. */
  readonly side: string;
  readonly filters: {
    readonly open: boolean;
    readonly count: number;
    readonly panel: string;
    readonly toggle: () => void;
  };
}

/** Filters, order, columns and density of the list (WEB 2.6). */
export const ListToolbar = ({ wanted, onOrder, looks, side, filters }: ListToolbarProps) => {
  const { t } = useTranslation('desk-list');
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="toolbar list-toolbar">
      <Button
        icon={looks.side ? 'chevron-left' : 'chevron-right'}
        size="small"
        aria-expanded={looks.side}
        aria-controls={side}
        onClick={() => looks.setSide(!looks.side)}
      >
        {t('viewsAndQueues')}
      </Button>
      <Button
        icon="filter"
        size="small"
        aria-expanded={filters.open}
        aria-controls={filters.panel}
        onClick={filters.toggle}
      >
        {filters.count > 0 ? t('filtersCount', { count: filters.count }) : t('filters')}
      </Button>
      <OrderChoice wanted={wanted} onOrder={onOrder} />
      <span className="only-wide list-looks">
        <Button icon="settings" size="small" onClick={() => setChoosing(true)}>
          {t('columnsTitle')}
        </Button>
        <LooksMenu looks={looks} />
      </span>
      {choosing && (
        <ColumnsDialog chosen={looks.columns} onChange={looks.setColumns} onClose={() => setChoosing(false)} />
      )}
    </div>
  );
};

const densities = ['roomy', 'normal', 'dense'] as const;
const shapes = ['grid', 'pages'] as const;

const LooksMenu = ({ looks }: Pick<ListToolbarProps, 'looks'>) => {
  const { t } = useTranslation('desk-list');
  const mark = (chosen: boolean) => (chosen ? t('chosen') : undefined);
  return (
    <Menu
      label={t('looks')}
      icon="list"
      size="small"
      align="end"
      items={[
        ...densities.map((density) => ({
          key: density,
          label: t(`densities.${density}`),
          hint: mark(density === looks.density),
          onSelect: () => looks.setDensity(density),
        })),
        ...shapes.map((shape) => ({
          key: shape,
          label: t(`shapes.${shape}`),
          hint: mark(shape === looks.shape),
          onSelect: () => looks.setShape(shape),
        })),
      ]}
    />
  );
};
