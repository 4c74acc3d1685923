import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type ContractDraft, emptyContract } from './customer-draft.ts';
import { type CustomerFormState, idOfPointer } from './use-customer-form.ts';

const shown = ['name', 'service', 'from', 'to'] as const;

/** The customer's contracts, each in a box of its own. */
export const ContractsFields = ({ form }: { readonly form: CustomerFormState }) => {
  const { t } = useTranslation('customers');
  const { contracts } = form.draft;
  const add = () => form.write({ contracts: [...contracts, { ...emptyContract, id: crypto.randomUUID() }] });
  return (
    <FieldSet id={idOfPointer('/contracts')} legend={t('contracts')} error={form.errorOf('/contracts')}>
      {contracts.map((contract, at) => (
        <ContractFields key={contract.id} form={form} contract={contract} at={at} />
      ))}
      <div className="actions">
        <Button icon="plus" size="small" onClick={add}>
          {t('addContract')}
        </Button>
      </div>
    </FieldSet>
  );
};

interface ContractFieldsProps {
  readonly form: CustomerFormState;
  readonly contract: ContractDraft;
  readonly at: number;
}

const ContractFields = ({ form, contract, at }: ContractFieldsProps) => {
  const { t } = useTranslation('customers');
  const { contracts, sites } = form.draft;
  const change = (changes: Partial<ContractDraft>) =>
    form.write({ contracts: contracts.map((one) => (one.id === contract.id ? { ...one, ...changes } : one)) });
  const field = <Name extends keyof ContractDraft>(name: Name) => ({
    id: idOfPointer(`/contracts/${at}/${name}`),
    value: contract[name],
    error: form.errorOf(`/contracts/${at}/${name}`),
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <FieldSet id={`contract-${at}`} legend={t('contractAt', { position: at + 1 })}>
      <div className="customer-pair">
        {shown.map((name) => (
          <TextField
            key={name}
            {...field(name)}
            label={t(`contractField.${name}`)}
            optional={name !== 'name'}
            type={name === 'from' || name === 'to' ? 'date' : 'text'}
            autoComplete="off"
          />
        ))}
        <Select
          {...field('site')}
          label={t('contractField.site')}
          optional
          empty={t('noSite')}
          options={sites.map(({ id, name }, position) => ({
            value: id,
            label: name === '' ? t('siteAt', { position: position + 1 }) : name,
          }))}
        />
      </div>
      <Button
        size="small"
        icon="delete"
        onClick={() => form.write({ contracts: contracts.filter(({ id }) => id !== contract.id) })}
      >
        {t('removeContract', { position: at + 1 })}
      </Button>
    </FieldSet>
  );
};
