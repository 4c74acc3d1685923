import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIsDesk } from '#web/lib/queries/use-is-desk.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { languages } from '#web/lib/text/language.ts';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type CustomerFormState, idOfPointer } from './use-customer-form.ts';

interface FactsFieldsProps {
  readonly form: CustomerFormState;
  readonly isNew: boolean;
}

type Fact = 'name' | 'number' | 'province' | 'email' | 'phone';

/** What the customer is called and how to reach it; the desk says first whose customer it is. */
export const FactsFields = ({ form, isNew }: FactsFieldsProps) => {
  const { t } = useTranslation('customers');
  const isDesk = useIsDesk();
  const fact = (name: Fact) => ({
    id: idOfPointer(`/${name}`),
    label: t(`field.${name}`),
    value: form.draft[name],
    error: form.errorOf(`/${name}`),
    onChange: (value: string) => form.write({ [name]: value }),
    autoComplete: 'off',
  });
  return (
    <>
      {isNew && isDesk && <PartnerChoice form={form} />}
      <TextField {...fact('name')} />
      <div className="customer-pair">
        <TextField {...fact('number')} optional hint={t('numberHint')} />
        <TextField {...fact('province')} optional hint={t('provinceHint')} maxLength={2} />
        <TextField {...fact('email')} optional type="email" />
        <TextField {...fact('phone')} optional type="tel" />
        <Select
          id={idOfPointer('/language')}
          label={t('field.language')}
          value={form.draft.language}
          error={form.errorOf('/language')}
          onChange={(language) => form.write({ language })}
          {...(isNew && { empty: t('language.yours') })}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </div>
    </>
  );
};

const PartnerChoice = ({ form }: { readonly form: CustomerFormState }) => {
  const { t } = useTranslation('customers');
  const { data: catalog } = useQuery(useQueries().catalog());
  const partners = catalog?.organisations ?? [];
  return (
    <Select
      id={idOfPointer('/partner')}
      label={t('field.partner')}
      value={form.draft.partner}
      error={form.errorOf('/partner')}
      onChange={(partner) => form.write({ partner })}
      empty={t('choose')}
      options={partners.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};
