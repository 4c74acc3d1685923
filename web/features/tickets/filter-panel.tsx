import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FilterFields } from './filter-fields.tsx';
import type { TicketFilters } from './ticket-filters.ts';
import { addressOf } from './ticket-filters.ts';

interface FilterPanelProps {
  readonly filters: TicketFilters;
  readonly onChange: (change: Partial<TicketFilters>) => void;
}

/** The filters: a column beside the list, a panel over it on a phone. */
export const FilterPanel = ({ filters, onChange }: FilterPanelProps) => {
  const { t } = useTranslation('tickets');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <section className="filters only-wide" aria-label={t('filters')}>
        <FilterFields place="column" filters={filters} onChange={onChange} />
      </section>
      <div className="only-phone">
        <Button icon="filter" onClick={() => setOpen(true)}>
          {t('filtersCount', { count: addressOf(filters).size })}
        </Button>
      </div>
      {open && (
        <Dialog
          shape="full"
          title={t('filters')}
          onClose={close}
          actions={
            <Button variant="primary" onClick={close}>
              {t('apply')}
            </Button>
          }
        >
          <FilterFields place="panel" filters={filters} onChange={onChange} />
        </Dialog>
      )}
    </>
  );
};
