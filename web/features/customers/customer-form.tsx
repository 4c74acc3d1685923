import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ContractsFields } from './contracts-fields.tsx';
import { FactsFields } from './facts-fields.tsx';
import { SitesFields } from './sites-fields.tsx';
import type { CustomerFormState } from './use-customer-form.ts';

interface CustomerFormProps {
  readonly form: CustomerFormState;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** The fields about an end customer, what has to change above them, and the buttons below. */
export const CustomerForm = ({ form, isNew, onClose }: CustomerFormProps) => {
  const { t } = useTranslation('customers');
  const { conflict, failure } = form;
  const giveUp = () => {
    form.leave();
    onClose();
  };
  return (
    <form
      noValidate
      className="stack-small"
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <ErrorSummary title={t('checkAnswers', { count: form.wrong.length })} errors={form.wrong} />
      <DraftFields kept={form.kept}>
        <FactsFields form={form} isNew={isNew} />
        <SitesFields form={form} />
        <ContractsFields form={form} />
      </DraftFields>
      {conflict && <ConflictNote {...conflict} busy={form.busy} onApply={conflict.apply} onLeave={giveUp} />}
      {Boolean(failure) && (
        <FailureNote title={t('notSaved')} error={failure} role="alert">
          {t('typedIsSafe')}
        </FailureNote>
      )}
      {!conflict && (
        <div className="actions">
          <Button type="submit" variant="primary" busy={form.busy} disabled={!form.canSave}>
            {t('save')}
          </Button>
          <Button onClick={giveUp}>{t('leave')}</Button>
        </div>
      )}
    </form>
  );
};
