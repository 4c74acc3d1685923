import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import type { TicketFilters } from './ticket-filters.ts';
import { addressOf } from './ticket-filters.ts';

interface NoTicketsProps {
  readonly own: boolean;
  readonly filters: TicketFilters;
  readonly onChange: (change: Partial<TicketFilters>) => void;
}

/** 'None yet' is another thing than 'none with these filters'. */
export const NoTickets = ({ own, filters, onChange }: NoTicketsProps) => {
  const { t } = useTranslation('tickets');
  if (addressOf(filters).size > 0)
    return (
      <EmptyState
        title={t('noneTitle')}
        action={<Button onClick={() => onChange({ show: 'open', state: '', type: '', area: '' })}>{t('clear')}</Button>}
      />
    );
  return (
    <EmptyState title={own ? t('emptyTitle') : t('emptyOrganisationTitle')} action={<NewTicketLink />}>
      {t('emptyText')}
    </EmptyState>
  );
};
