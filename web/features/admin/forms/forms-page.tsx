import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { useConfigurationQueries } from '../use-configuration-queries.ts';
import { FormLine } from './form-line.tsx';
import { NewFormDialog } from './new-form-dialog.tsx';
import '#web/styles/admin-configuration.scss';

/** `/admin/forms`: the forms that kinds of tickets ask for (R1.6). */
export const FormsPage = () => {
  const { t } = useTranslation('admin-forms');
  const { data, error, refetch } = useQuery(useConfigurationQueries().current());
  usePageTitle(t('forms'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('formsLead')}>{t('forms')}</PageHeading>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="rows" count={6} />}
      {data && <FormLines configuration={data} />}
    </div>
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
