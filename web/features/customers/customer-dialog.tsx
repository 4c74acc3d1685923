import { useTranslation } from 'react-i18next';
import { Dialog } from '#web/ui/dialog.tsx';
import type { AnsweredCustomer } from './customer.ts';
import { CustomerForm } from './customer-form.tsx';
import { useCustomerForm } from './use-customer-form.ts';

interface CustomerDialogProps {
  /** Absent: a new one. */
  readonly customer?: AnsweredCustomer;
  readonly onClose: () => void;
  readonly onSaved: (saved: AnsweredCustomer) => void;
}

/** An end customer, written: facts, sites and contracts together (R1.10). */
export const CustomerDialog = ({ customer, onClose, onSaved }: CustomerDialogProps) => {
  const { t } = useTranslation('customers');
  const form = useCustomerForm(customer, onSaved);
  return (
    <Dialog title={customer ? t('editOf', { name: customer.value.name }) : t('new')} shape="large" onClose={onClose}>
      <CustomerForm form={form} isNew={!customer} onLeave={onClose} />
    </Dialog>
  );
};
