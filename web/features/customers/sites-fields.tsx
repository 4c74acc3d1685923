import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { emptySite, type SiteDraft } from './customer-draft.ts';
import { type CustomerFormState, idOfPointer } from './use-customer-form.ts';

const shown = ['name', 'address', 'city', 'province'] as const;

/** The customer's sites, each in a box of its own. */
export const SitesFields = ({ form }: { readonly form: CustomerFormState }) => {
  const { t } = useTranslation('customers');
  const { sites } = form.draft;
  const add = () => form.write({ sites: [...sites, { ...emptySite, id: crypto.randomUUID() }] });
  return (
    <FieldSet id={idOfPointer('/sites')} legend={t('sites')} error={form.errorOf('/sites')}>
      {sites.map((site, at) => (
        <SiteFields key={site.id} form={form} site={site} at={at} />
      ))}
      <div className="actions">
        <Button icon="plus" size="small" onClick={add}>
          {t('addSite')}
        </Button>
      </div>
    </FieldSet>
  );
};

interface SiteFieldsProps {
  readonly form: CustomerFormState;
  readonly site: SiteDraft;
  readonly at: number;
}

const SiteFields = ({ form, site, at }: SiteFieldsProps) => {
  const { t } = useTranslation('customers');
  const { sites } = form.draft;
  const change = (changes: Partial<SiteDraft>) =>
    form.write({ sites: sites.map((one) => (one.id === site.id ? { ...one, ...changes } : one)) });
  return (
    <FieldSet id={`site-${at}`} legend={t('siteAt', { position: at + 1 })}>
      <div className="customer-pair">
        {shown.map((field) => (
          <TextField
            key={field}
            id={idOfPointer(`/sites/${at}/${field}`)}
            label={t(`siteField.${field}`)}
            optional={field === 'city' || field === 'province'}
            value={site[field]}
            error={form.errorOf(`/sites/${at}/${field}`)}
            onChange={(value) => change({ [field]: value })}
            autoComplete="off"
          />
        ))}
      </div>
      <Button
        size="small"
        icon="delete"
        onClick={() => form.write({ sites: sites.filter(({ id }) => id !== site.id) })}
      >
        {t('removeSite', { position: at + 1 })}
      </Button>
    </FieldSet>
  );
};
