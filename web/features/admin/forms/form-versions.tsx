import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import { useApi } from '#web/lib/api/use-api.ts';
import { Button } from '#web/ui/button.tsx';
import { FactChangeList } from '#web/ui/changes/fact-change-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { type VersionLine, VersionLines } from '../version-lines.tsx';
import { FormPreview } from './form-preview.tsx';
import { useFormChanges } from './use-form-changes.ts';

interface FormVersionsProps {
  readonly id: string;
  readonly preset: Preset;
  /** Takes an earlier form into what is being written. */
  readonly onTake: (form: FormDefinition) => void;
}

const isAbout =
  (id: string) =>
  ({ changes }: VersionLine): boolean =>
    changes.some(({ place }) => place[0] === 'forms' && place[1] === id);

/** Who changed this form and when, newest first; each version can be looked at and taken up again (R1.6). */
export const FormVersions = ({ id, preset, onTake }: FormVersionsProps) => {
  const { t } = useTranslation('admin-forms');
  return (
    <VersionLines
      id="versions"
      title={t('versions')}
      none={(hasMore) => t(hasMore ? 'noVersionsYet' : 'noVersions')}
      older={t('older')}
      fits={isAbout(id)}
    >
      {(line) => <FormVersion key={line.version} {...{ id, preset, line, onTake }} />}
    </VersionLines>
  );
};

interface FormVersionProps extends FormVersionsProps {
  readonly line: VersionLine;
}

/** A version and the one before it, of which a new form has none. */
interface Shown {
  readonly before: FormDefinition | undefined;
  readonly after: FormDefinition;
}

const FormVersion = ({ id, preset, line, onTake }: FormVersionProps) => {
  const { t } = useTranslation('admin-forms');
  const [shown, setShown] = useState<Shown>();
  const { mutate, error, isPending } = useVersion(id, line, setShown);
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
          title={t('versionOf', { version: shown.after.version })}
          shape="large"
          onClose={() => setShown(undefined)}
          actions={<Button onClick={() => take(shown.after)}>{t('takeUp')}</Button>}
        >
          <div className="stack">
            <WhatChanged preset={preset} shown={shown} />
            <FormPreview form={shown.after} prefix={`version-${line.version}`} />
          </div>
        </Dialog>
      )}
    </li>
  );
};

const WhatChanged = ({ preset, shown: { before, after } }: { readonly preset: Preset; readonly shown: Shown }) => {
  const { t } = useTranslation('admin-forms');
  const changes = useFormChanges(preset);
  return (
    <section className="stack-small" aria-labelledby="version-changes">
      <h3 className="card-title" id="version-changes">
        {t('versionChanges')}
      </h3>
      {before ? <FactChangeList changes={changes(before, after)} /> : <p>{t('firstVersion')}</p>}
    </section>
  );
};

/** The form as a change left it, and as it found it. */
const useVersion = (id: string, { version }: VersionLine, onRead: (shown: Shown) => void) => {
  const api = useApi();
  return useMutation({
    mutationFn: async () => (await api('getConfigurationVersion', { path: { version: String(version) } })).value,
    onSuccess: ({ changes, preset }) => {
      const after = (preset as unknown as Preset).forms?.[id];
      const change = changes.find(({ place }) => place.join(' ') === `forms ${id}`);
      if (after) onRead({ before: change?.before as FormDefinition | undefined, after });
    },
  });
};
