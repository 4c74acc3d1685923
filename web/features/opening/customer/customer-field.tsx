import { useTranslation } from 'react-i18next';
import { FieldSet } from '#web/ui/field-set.tsx';
import type { FieldsProps } from '../fields-props.ts';
import { idOf } from '../opening-field.ts';
import { ChosenCustomer } from './chosen-customer.tsx';
import { CustomerFinder } from './customer-finder.tsx';

/** Which end customer it is about, where there is a registry of them: found by name, number or contract (R1.10). */
export const CustomerField = ({ opening, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const { endCustomer = '' } = opening.answers;
  if (!opening.catalog.endCustomers) return null;
  return (
    <FieldSet
      id={`${idOf('endCustomer')}-box`}
      legend={t('customerTitle')}
      hint={t('customerHint')}
      error={errorOf('endCustomer')}
      optional
    >
      {endCustomer === '' ? (
        <CustomerFinder onChoose={(id) => opening.change({ endCustomer: id })} />
      ) : (
        <ChosenCustomer id={endCustomer} onLeave={() => opening.change({ endCustomer: '' })} />
      )}
    </FieldSet>
  );
};
