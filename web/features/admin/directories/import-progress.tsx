import { useTranslation } from 'react-i18next';
import { formatNumber } from '#web/lib/text/format-number.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Button } from '#web/ui/button.tsx';
import { Progress } from '#web/ui/progress.tsx';
import type { ImportRun } from './import-run.ts';

interface ImportProgressProps {
  readonly run: ImportRun;
  readonly onGiveUp: () => void;
}

/** How far the check of a file is; what replaces the group's addresses is not called off half-way. */
export const ImportProgress = ({ run, onGiveUp }: ImportProgressProps) => {
  const { t } = useTranslation('directories');
  const language = useLanguage();
  const { phase, told, chunks, waiting } = run;
  const sent = told && chunks ? Math.floor(((told.next - 1) / chunks) * 100) : undefined;
  const words = phase === 'replacing' ? t('replacing') : t('checking');
  return (
    <>
      <p>{words}</p>
      <Progress label={words} value={phase === 'replacing' ? undefined : sent} />
      {phase === 'checking' && told && (
        <p className="muted">
          {t('soFar', {
            count: told.members,
            members: formatNumber(told.members, language),
            lines: formatNumber(told.lines, language),
          })}
        </p>
      )}
      {waiting && <p role="status">{t('waiting')}</p>}
      <p className="hint">{t('canLeave')}</p>
      {phase !== 'replacing' && (
        <div className="actions">
          <Button onClick={onGiveUp}>{t('giveUp')}</Button>
        </div>
      )}
    </>
  );
};
