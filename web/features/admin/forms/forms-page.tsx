import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { ConfigurationPage } from '../configuration-page.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { FormLine } from './form-line.tsx';
import { NewFormDialog } from './new-form-dialog.tsx';

/** `/admin/forms`: the forms that kinds of tickets ask for (R1.6). */
export const FormsPage = () => {
  const { t } = useTranslation('admin-forms');
  return (
    <ConfigurationPage title={t('forms')} lead={t('formsLead')} narrow>
      {(configuration) => <FormLines configuration={configuration} />}
    </ConfigurationPage>
  );
};

const FormLines = ({ configuration: { version, preset } }: { readonly configuration: ShownConfiguration }) => {
  const { t } = useTranslation('admin-forms');
  const [asking, setAsking] = useState(false);
  const forms = Object.entries(preset.forms ?? {});
  return (
    <>
      {forms.length === 0 && <EmptyState title={t('noForms')}>{t('noFormsText')}</EmptyState>}
      <ul className="list-plain stack-small">
        {forms.map(([id, form]) => (
          <FormLine key={id} {...{ id, form, preset, version }} />
        ))}
      </ul>
      <div className="actions">
        <Button icon="plus" onClick={() => setAsking(true)}>
          {t('newForm')}
        </Button>
      </div>
      {asking && <NewFormDialog taken={forms.map(([id]) => id)} onClose={() => setAsking(false)} />}
    </>
  );
};
