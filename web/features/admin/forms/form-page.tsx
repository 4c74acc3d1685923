import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { useConfigurationQueries } from '../use-configuration-queries.ts';
import { FormEditorView } from './form-editor-view.tsx';
import '#web/styles/admin-configuration.scss';

/** `/admin/forms/:id`: a form is written with its preview beside it, tried and published; `?new` begins one (R1.6). */
export const FormPage = () => {
  const { t } = useTranslation('admin-forms');
  const label = useLabel();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(useConfigurationQueries().current());
  const form = data?.preset.forms && Object.hasOwn(data.preset.forms, id) ? data.preset.forms[id] : undefined;
  const title = form ? label(form.label, id) : t('newFormOf', { id });
  usePageTitle(title);
  if (data && !form && !(search.has('new') && /^[a-z][a-z0-9_]{0,63}$/.test(id))) return <NotFound />;
  return (
    <div className="container-wide stack">
      <PageHeading
        back={<Link to="/admin/forms">{t('allForms')}</Link>}
        lead={form ? t('formVersion', { version: form.version }) : t('notThereYet')}
      >
        {title}
      </PageHeading>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="rows" count={8} />}
      {data && <FormEditorView key={id} id={id} configuration={data} />}
    </div>
  );
};
