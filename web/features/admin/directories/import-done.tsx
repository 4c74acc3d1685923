import { useTranslation } from 'react-i18next';
import { formatNumber } from '#web/lib/text/format-number.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import type { ToldImport } from './import-run.ts';

interface ImportDoneProps {
  readonly told: ToldImport;
  readonly onAgain: () => void;
}

/** The group holds what the file brought. */
export const ImportDone = ({ told: { members }, onAgain }: ImportDoneProps) => {
  const { t } = useTranslation('directories');
  return (
    <>
      <Alert tone="success" title={t('done')} role="status">
        {t('doneText', { count: members, members: formatNumber(members, useLanguage()) })}
      </Alert>
      <div className="actions">
        <Button onClick={onAgain}>{t('again')}</Button>
      </div>
    </>
  );
};
