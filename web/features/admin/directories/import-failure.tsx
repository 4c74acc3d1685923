import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { importRefusal } from './import-refusal.ts';
import type { ImportRun } from './import-run.ts';

interface ImportFailureProps {
  readonly run: ImportRun;
  readonly onGoOn: () => void;
  readonly onGiveUp: () => void;
}

/** Why an import stopped, that the group is as it was, and the way on: another file, or the same one from where it was. */
export const ImportFailure = ({ run: { fault, error }, onGoOn, onGiveUp }: ImportFailureProps) => {
  const { t } = useTranslation('directories');
  const refusal = importRefusal(error);
  const wrong = useWrongWords(fault, refusal);
  const another = <Button onClick={onGiveUp}>{t('another')}</Button>;
  if (wrong)
    return (
      <Alert tone="danger" title={t('notTaken')} role="alert" actions={another}>
        <p>{wrong}</p>
        <p>{t('asBefore')}</p>
      </Alert>
    );
  return (
    <>
      <FailureNote title={t('interrupted')} error={error} role="alert">
        {t('goesOnWhere')}
      </FailureNote>
      <div className="actions">
        <Button variant="primary" icon="refresh" onClick={onGoOn}>
          {t('goOn')}
        </Button>
        {another}
      </div>
    </>
  );
};

const useWrongWords = (fault: ImportRun['fault'], refusal: ReturnType<typeof importRefusal>): string | undefined => {
  const { t } = useTranslation('directories');
  if (fault) return t(`fault.${fault}`);
  return refusal && t(`refused.${refusal.kind}`, 'line' in refusal ? { line: refusal.line } : {});
};
