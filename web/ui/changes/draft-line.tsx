import { useTranslation } from 'react-i18next';
import type { KeptWords } from '#web/lib/editing/use-written.ts';
import { Button } from '#web/ui/button.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';

interface DraftLineProps {
  readonly kept: KeptWords;
  readonly onGiveUp: () => void;
}

/** When what is written was last kept, and the way back to what is in force. */
export const DraftLine = ({ kept, onGiveUp }: DraftLineProps) => {
  const { t } = useTranslation('changes');
  return (
    <div className="cluster">
      <SavedAt draft={kept} />
      <Button size="small" variant="plain" onClick={onGiveUp}>
        {t('giveUp')}
      </Button>
    </div>
  );
};
