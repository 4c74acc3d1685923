import { useTranslation } from 'react-i18next';
import type { ListOrder } from '#web/lib/lists/list-order.ts';
import { orderOf } from '#web/lib/lists/list-order.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';

interface OrderChoiceProps {
  readonly wanted: WantedList;
  readonly onOrder: (order: Pick<WantedList, 'order' | 'direction'>) => void;
}

const orders: readonly ListOrder[] = ['opened', 'updated', 'priority', 'deadline'];

/** The server's orders and their direction. */
export const OrderChoice = ({ wanted, onOrder }: OrderChoiceProps) => {
  const { t } = useTranslation('desk-list');
  const { order, direction } = orderOf(wanted);
  const other = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <div className="list-order">
      <Select
        id="list-order"
        label={t('orderBy')}
        labelHidden
        value={order}
        options={orders.map((one) => ({ value: one, label: t(`orders.${one}`) }))}
        onChange={(value) => onOrder({ order: orders.find((one) => one === value) })}
      />
      <Button
        size="small"
        icon={direction === 'ascending' ? 'arrow-up' : 'arrow-down'}
        iconOnly
        onClick={() => onOrder({ order, direction: other })}
      >
        {t(`turn.${order}.${other}`)}
      </Button>
    </div>
  );
};
