import { useTranslation } from 'react-i18next';
import { Checkbox } from '../checkbox.tsx';

interface EndCustomerFlagProps {
  readonly id: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** 'Visibile anche al cliente finale', off by default: drawn only where `can` offers it (R5.7). */
export const EndCustomerFlag = ({ id, checked, onChange }: EndCustomerFlagProps) => {
  const { t } = useTranslation('conversation');
  return (
    <Checkbox
      id={id}
      label={t('endCustomer.flag')}
      hint={t('endCustomer.flagHint')}
      checked={checked}
      onChange={onChange}
    />
  );
};
