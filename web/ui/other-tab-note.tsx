import { useTranslation } from 'react-i18next';
import type { Draft } from '#web/lib/drafts/draft.ts';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';

interface OtherTabNoteProps {
  readonly draft: Pick<Draft<unknown>, 'readOnly' | 'takeOver'>;
}

/** Says that the draft is being written in another tab, with 'Scrivi qui' (WEB 3); draws nothing where it is written here. */
export const OtherTabNote = ({ draft: { readOnly, takeOver } }: OtherTabNoteProps) => {
  const { t } = useTranslation('common');
  if (!readOnly) return null;
  const write = (
    <Button size="small" icon="pencil" onClick={takeOver}>
      {t('writeHere')}
    </Button>
  );
  return (
    <Alert tone="info" role="status" title={t('draftElsewhere')} actions={write}>
      <p>{t('draftElsewhereText')}</p>
    </Alert>
  );
};
