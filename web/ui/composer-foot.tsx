import { useTranslation } from 'react-i18next';
import type { useMessage } from '#web/lib/conversation/use-message.ts';
import { Button } from './button.tsx';
import { ComposerWait } from './composer-wait.tsx';
import { FailureNote } from './failure-note.tsx';
import { SavedAt } from './saved-at.tsx';

interface ComposerFootProps {
  readonly message: ReturnType<typeof useMessage>;
  readonly send: string;
}

/** The button that sends, what it waits for, and whether the text is safe. */
export const ComposerFoot = ({ message, send }: ComposerFootProps) => {
  const { t } = useTranslation('conversation');
  const { draft, busy, wait, error } = message;
  return (
    <>
      {error && <FailureNote title={t('notSent')} error={error} role="alert" />}
      <div className="composer-foot">
        <Button type="submit" variant="primary" busy={busy || wait !== undefined} disabled={draft.readOnly}>
          {send}
        </Button>
        <ComposerWait message={message} />
        <SavedAt draft={draft} />
      </div>
    </>
  );
};
