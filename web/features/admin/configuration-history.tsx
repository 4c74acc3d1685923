import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#web/lib/api/use-api.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import { DifferenceList } from './difference-list.tsx';
import { useChangeConfiguration } from './use-configuration-queries.ts';
import { type VersionLine, VersionLines } from './version-lines.tsx';

type Changes = NonNullable<Parameters<ReturnType<typeof useChangeConfiguration>['mutateAsync']>[0]>['changes'];

/** Who changed the configuration and when, newest first, each with a way back. */
export const ConfigurationHistory = ({ version }: { readonly version: number }) => {
  const { t } = useTranslation('admin');
  return (
    <VersionLines id="history" title={t('history')} none={() => t('noHistory')} older={t('older')}>
      {(line) => <HistoryLine key={line.version} line={line} version={version} />}
    </VersionLines>
  );
};

const HistoryLine = ({ line, version }: { readonly line: VersionLine; readonly version: number }) => {
  const { t } = useTranslation('admin');
  const { mutate, error, isPending } = useUndo(version);
  return (
    <li className="card">
      <p>
        {t('version', { number: line.version })} · <Moment at={line.at} shape="full" /> · {line.by.name}
      </p>
      <DifferenceList changes={line.changes} />
      {line.changes.length > 0 && (
        <div className="actions">
          <Button size="small" busy={isPending} onClick={() => mutate(line.version)}>
            {t('undo', { number: line.version })}
          </Button>
        </div>
      )}
      {error && <FailureNote title={t('undoFailed')} error={error} role="alert" />}
    </li>
  );
};

/** Sends the changes that take a version back, on top of the version in force. */
const useUndo = (version: number) => {
  const { t } = useTranslation('admin');
  const api = useApi();
  const toast = useToast();
  const { mutateAsync } = useChangeConfiguration(version);
  return useMutation({
    mutationFn: async (undone: number) => {
      const { value } = await api('getConfigurationVersion', { path: { version: String(undone) } });
      if (value.undo.length > 0) await mutateAsync({ changes: value.undo as Changes });
      return value.undo.length > 0;
    },
    onSuccess: (changed, undone) => toast(t(changed ? 'undone' : 'nothingToUndo', { number: undone })),
  });
};
