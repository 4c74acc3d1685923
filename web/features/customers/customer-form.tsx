import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ContractsFields } from './contracts-fields.tsx';
import { FactsFields } from './facts-fields.tsx';
import { SitesFields } from './sites-fields.tsx';
import type { CustomerFormState } from './use-customer-form.ts';

interface CustomerFormProps {
  readonly form: CustomerFormState;
  readonly isNew: boolean;
  readonly onLeave: () => void;
}

/** The fields about an end customer, what has to change above them, and the buttons below. */
export const CustomerForm = ({ form, isNew, onLeave }: CustomerFormProps) => {
  const { t } = useTranslation('customers');
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
      <FactsFields form={form} isNew={isNew} />
      <SitesFields form={form} />
      <ContractsFields form={form} />
      {form.failure && (
        <FailureNote title={t('notSaved')} error={form.failure} role="alert">
          {t(form.isConflict ? 'conflict' : 'typedIsSafe')}
        </FailureNote>
      )}
      <div className="actions">
        <Button type="submit" variant="primary" busy={form.busy} disabled={!form.canSave}>
          {t('save')}
        </Button>
        <Button onClick={onLeave}>{t('leave')}</Button>
      </div>
    </form>
  );
};
