import { useTranslation } from 'react-i18next';
import { Dialog } from '#web/ui/dialog.tsx';
import type { AnsweredCustomer } from './customer.ts';
import { CustomerForm } from './customer-form.tsx';
import { useChangedCustomer } from './use-changed-customer.ts';
import { useNewCustomer } from './use-new-customer.ts';

interface CustomerDialogProps {
  /** Absent: a new one. */
  readonly customer?: AnsweredCustomer;
  readonly onClose: () => void;
  readonly onSaved: (saved: AnsweredCustomer) => void;
}

/** An end customer, written: facts, sites and contracts together (R1.10). */
export const CustomerDialog = ({ customer, onClose, onSaved }: CustomerDialogProps) => {
  const { t } = useTranslation('customers');
  return (
    <Dialog title={customer ? t('editOf', { name: customer.value.name }) : t('new')} shape="large" onClose={onClose}>
      {customer ? <ChangedCustomer {...{ customer, onClose, onSaved }} /> : <NewCustomer {...{ onClose, onSaved }} />}
    </Dialog>
  );
};

type NewCustomerProps = Pick<CustomerDialogProps, 'onClose' | 'onSaved'>;

const NewCustomer = ({ onClose, onSaved }: NewCustomerProps) => (
  <CustomerForm form={useNewCustomer(onSaved)} isNew onClose={onClose} />
);

const ChangedCustomer = ({
  customer,
  onClose,
  onSaved,
}: NewCustomerProps & { readonly customer: AnsweredCustomer }) => (
  <CustomerForm form={useChangedCustomer(customer, onSaved)} isNew={false} onClose={onClose} />
);
