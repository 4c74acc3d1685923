import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '#web/ui/use-announce.ts';
import { ImportChoice } from './import-choice.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportFailure } from './import-failure.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportReport } from './import-report.tsx';
import type { GroupPath } from './import-stores.ts';
import { useDirectoryImport } from './use-directory-import.ts';

interface ImportPanelProps {
  readonly path: GroupPath;
  /** How many addresses the group holds now. */
  readonly members: number;
}

/** Choose a file, have it checked without effect, read what is wrong by line, then take it (R6.5). */
export const ImportPanel = ({ path, members }: ImportPanelProps) => {
  const { t } = useTranslation('directories');
  const { store, run } = useDirectoryImport(path);
  const announce = useAnnounce();
  const { phase, file } = run;
  const spoken = phase === 'checked' || phase === 'finished' || phase === 'stopped' ? phase : undefined;
  useEffect(() => {
    if (spoken) announce(t(`spoken.${spoken}`), 'import');
  }, [spoken, announce, t]);
  return (
    <section className="stack-small" aria-labelledby="import">
      <h2 id="import">{file && phase !== 'none' ? t('importOf', { file: file.name }) : t('import')}</h2>
      {phase === 'none' && <ImportChoice onFile={store.check} />}
      {(phase === 'reading' || phase === 'checking' || phase === 'replacing') && (
        <ImportProgress run={run} onGiveUp={store.giveUp} />
      )}
      {phase === 'checked' && run.told && (
        <ImportReport told={run.told} members={members} onReplace={store.replace} onGiveUp={store.giveUp} />
      )}
      {phase === 'stopped' && <ImportFailure run={run} onGoOn={store.goOn} onGiveUp={store.giveUp} />}
      {phase === 'finished' && run.told && <ImportDone told={run.told} onAgain={store.giveUp} />}
    </section>
  );
};
