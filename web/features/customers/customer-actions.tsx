import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsDesk } from '#web/lib/queries/use-is-desk.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import type { AnsweredCustomer } from './customer.ts';
import { CustomerDialog } from './customer-dialog.tsx';

/** What can be done with an end customer: a ticket about it, which a partner opens and the desk writes for a caller. */
export const CustomerActions = ({ customer }: { readonly customer: AnsweredCustomer }) => {
  const { t } = useTranslation('customers');
  const [editing, setEditing] = useState(false);
  const toast = useToast();
  const isDesk = useIsDesk();
  const { id, archived } = customer.value;
  return (
    <div className="actions">
      {!archived && (
        <ButtonLink to={`${isDesk ? '/desk' : ''}/new?customer=${id}`} variant="primary" icon="plus">
          {t('openTicket')}
        </ButtonLink>
      )}
      <Button icon="pencil" onClick={() => setEditing(true)}>
        {t('edit')}
      </Button>
      {editing && (
        <CustomerDialog
          customer={customer}
          onClose={() => setEditing(false)}
          onSaved={() => {
            setEditing(false);
            toast(t('saved'));
          }}
        />
      )}
    </div>
  );
};
