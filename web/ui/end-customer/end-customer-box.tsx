import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { EndCustomerPreview } from './end-customer-preview.tsx';

interface EndCustomerBoxProps {
  readonly ticket: Pick<TicketAnswer, 'number' | 'endCustomer' | 'disclosed'>;
}

/** Whether the end customer sees the ticket, in words, and a look through their eyes (R5.7); nothing where there is none. */
export const EndCustomerBox = ({ ticket: { number, endCustomer, disclosed } }: EndCustomerBoxProps) => {
  const { t } = useTranslation('conversation');
  const [open, setOpen] = useState(false);
  if (!endCustomer) return null;
  const { name } = endCustomer;
  return (
    <section className="cluster no-print" aria-label={t('endCustomer.box')}>
      <Icon name={disclosed ? 'eye' : 'lock'} size="small" />
      <span>{t(disclosed ? 'endCustomer.sees' : 'endCustomer.seesNot', { name })}</span>
      {disclosed && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('endCustomer.look')}
        </Button>
      )}
      {open && disclosed && <EndCustomerPreview number={number} onClose={() => setOpen(false)} />}
    </section>
  );
};
