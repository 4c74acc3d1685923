import { useTranslation } from 'react-i18next';
import { EditedFoot } from '#web/features/admin/shared/edited-foot.tsx';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { factChanges } from '#web/lib/editing/fact.ts';
import { useEdited } from '#web/lib/editing/use-edited.ts';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import { agreementChange, agreementDraft, agreementFields, withAgreement } from './agreement-draft.ts';
import { AgreementFields } from './agreement-fields.tsx';
import type { Agreement, AnsweredOrganisation } from './organisation.ts';
import { useChangeOrganisation } from './use-change-organisation.ts';
import { useOrganisationFacts } from './use-organisation-facts.ts';

interface AgreementDialogProps {
  readonly organisation: AnsweredOrganisation;
  /** Absent: a new one. */
  readonly agreement?: Agreement;
  readonly onClose: () => void;
}

/** One agreement, written; the others of the organisation stay as they are, whoever changed them meanwhile. */
export const AgreementDialog = ({ organisation, agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation('admin-organisations');
  const factsOf = useOrganisationFacts();
  const form = useAgreementForm(organisation, agreement, onClose);
  const { fields, others } = fieldErrors(form.error, agreementFields, /^\/agreements\/\d+/);
  const { begun, conflict } = form;
  const agreements = withAgreement(begun.agreements, form.draft, agreement?.id);
  return (
    <Dialog
      title={agreement ? t('editAgreement', { id: agreement.id }) : t('newAgreement')}
      shape="large"
      onClose={onClose}
    >
      <form
        noValidate
        className="stack-small"
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        <DraftFields kept={form.kept}>
          <AgreementFields draft={form.draft} errors={fields} isNew={!agreement} onWrite={form.write} />
        </DraftFields>
        {conflict && (
          <ConflictNote
            meanwhile={factChanges(factsOf(begun), factsOf(conflict.meanwhile))}
            yours={factChanges(factsOf(begun), factsOf({ ...begun, agreements }))}
            busy={form.busy}
            onApply={conflict.apply}
            onLeave={form.leave}
          />
        )}
        {!conflict && <EditedFoot form={form} placed={Object.keys(fields).length} others={others} />}
      </form>
    </Dialog>
  );
};

const useAgreementForm = (
  organisation: AnsweredOrganisation,
  agreement: Agreement | undefined,
  onClose: () => void,
) => {
  const { t } = useTranslation('admin-organisations');
  const toast = useToast();
  const { onSaved, ...ways } = useChangeOrganisation(organisation.value.id);
  return useEdited({
    key: `agreement:${organisation.value.id}:${agreement?.id ?? ''}`,
    current: organisation,
    draftOf: ({ agreements }) => agreementDraft(agreements.find(({ id }) => id === agreement?.id)),
    bodyOf: (draft, _begun, onto) => agreementChange(draft, agreement, onto.agreements),
    ...ways,
    onSaved: (saved) => {
      onSaved(saved);
      toast(t('saved'));
      onClose();
    },
  });
};
