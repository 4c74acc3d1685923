import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import type { AnswerOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { useConfigurationQueries } from '../use-configuration-queries.ts';
import { FormPreview } from './form-preview.tsx';

interface FormVersionsProps {
  readonly id: string;
  /** Takes an earlier form into what is being written. */
  readonly onTake: (form: FormDefinition) => void;
}

type Line = AnswerOf<'listConfigurationVersions'>['items'][number];

const isAbout =
  (id: string) =>
  ({ changes }: Line): boolean =>
    changes.some(({ place }) => place[0] === 'forms' && place[1] === id);

/** Who changed this form and when, newest first; each version can be looked at and taken up again (R1.6). */
export const FormVersions = ({ id, onTake }: FormVersionsProps) => {
  const { t } = useTranslation('admin-forms');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    useConfigurationQueries().versions(),
  );
  const lines = (data?.pages.flatMap(({ items }) => items) ?? []).filter(isAbout(id));
  return (
    <section className="stack-small" aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      {error && <FailureNote error={error} onRetry={() => fetchNextPage()} />}
      {data && lines.length === 0 && <p>{t(hasNextPage ? 'noVersionsYet' : 'noVersions')}</p>}
      <ol className="list-plain stack-small">
        {lines.map((line) => (
          <VersionLine key={line.version} id={id} line={line} onTake={onTake} />
        ))}
      </ol>
      {hasNextPage && (
        <div className="actions">
          <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('older')}
          </Button>
        </div>
      )}
    </section>
  );
};

const VersionLine = ({ id, line, onTake }: FormVersionsProps & { readonly line: Line }) => {
  const { t } = useTranslation('admin-forms');
  const api = useApi();
  const [shown, setShown] = useState<FormDefinition>();
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () =>
      (await api('getConfigurationVersion', { path: { version: String(line.version) } })).value
        .preset as unknown as Preset,
    onSuccess: ({ forms }) => setShown(forms?.[id]),
  });
  const take = (form: FormDefinition) => {
    onTake(form);
    setShown(undefined);
  };
  return (
    <li className="card">
      <p>
        <Moment at={line.at} shape="full" /> · {line.by.name}
      </p>
      <div className="actions">
        <Button size="small" icon="eye" busy={isPending} onClick={() => mutate()}>
          {t('lookAt', { version: line.version })}
        </Button>
      </div>
      {error && <FailureNote error={error} onRetry={() => mutate()} />}
      {shown && (
        <Dialog
          title={t('versionOf', { version: shown.version })}
          shape="large"
          onClose={() => setShown(undefined)}
          actions={<Button onClick={() => take(shown)}>{t('takeUp')}</Button>}
        >
          <FormPreview form={shown} prefix={`version-${line.version}`} />
        </Dialog>
      )}
    </li>
  );
};
