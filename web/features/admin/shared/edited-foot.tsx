import { useTranslation } from 'react-i18next';
import type { KeptWords } from '#web/lib/editing/use-written.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';

interface EditedFootProps {
  readonly form: {
    readonly kept: KeptWords;
    readonly isChanged: boolean;
    readonly isWritten: boolean;
    readonly busy: boolean;
    readonly error: unknown;
    readonly leave: () => void;
  };
  /** How many fields have a sentence of the API beside them. */
  readonly placed: number;
  /** Its other sentences. */
  readonly others: readonly string[];
}

/** The foot of a form: what went wrong with the whole of it, and the buttons that save it or take it back. */
export const EditedFoot = ({ form, placed, others }: EditedFootProps) => {
  const { t } = useTranslation('administration');
  return (
    <>
      {Boolean(form.error) && (
        <FailureNote title={t(placed > 0 ? 'checkFields' : 'saveFailed')} error={form.error} role="alert">
          {others.join(' ') || undefined}
        </FailureNote>
      )}
      <div className="actions">
        <Button type="submit" variant="primary" busy={form.busy} disabled={!form.isChanged}>
          {t('save')}
        </Button>
        {form.isWritten && <Button onClick={form.leave}>{t('takeBack')}</Button>}
      </div>
      {form.isWritten && <SavedAt draft={form.kept} />}
    </>
  );
};
