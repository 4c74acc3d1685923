import { useTranslation } from 'react-i18next';
import type { OrganisationAnswer } from '#contract/answers/organisation';
import { EditedFoot } from '#web/features/admin/shared/edited-foot.tsx';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { factChanges } from '#web/lib/editing/fact.ts';
import { useEdited } from '#web/lib/editing/use-edited.ts';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import type { AnsweredOrganisation } from './organisation.ts';
import { organisationChange, organisationDraft, organisationFields } from './organisation-draft.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { useChangeOrganisation } from './use-change-organisation.ts';
import { useOrganisationFacts } from './use-organisation-facts.ts';

/** What is said of an organisation, edited; only what was changed is sent. */
export const OrganisationForm = ({ organisation }: { readonly organisation: AnsweredOrganisation }) => {
  const { t } = useTranslation('admin-organisations');
  const toast = useToast();
  const factsOf = useOrganisationFacts();
  const { onSaved, ...ways } = useChangeOrganisation(organisation.value.id);
  const form = useEdited({
    key: `organisation:${organisation.value.id}`,
    current: organisation,
    draftOf: organisationDraft,
    bodyOf: organisationChange,
    ...ways,
    onSaved: (saved) => {
      onSaved(saved);
      toast(t('saved'));
    },
  });
  const { fields, others } = fieldErrors(form.error, organisationFields);
  const wanted = (of: OrganisationAnswer) =>
    ({ ...of, ...organisationChange(form.draft, form.begun) }) as OrganisationAnswer;
  return (
    <form
      noValidate
      className="stack-small"
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <DraftFields kept={form.kept}>
        <OrganisationFields draft={form.draft} errors={fields} onWrite={form.write} />
      </DraftFields>
      {form.conflict && (
        <ConflictNote
          meanwhile={factChanges(factsOf(form.begun), factsOf(form.conflict.meanwhile))}
          yours={factChanges(factsOf(form.begun), factsOf(wanted(form.begun)))}
          busy={form.busy}
          onApply={form.conflict.apply}
          onLeave={form.leave}
        />
      )}
      {!form.conflict && <EditedFoot form={form} placed={Object.keys(fields).length} others={others} />}
    </form>
  );
};
