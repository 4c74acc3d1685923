import { useTranslation } from 'react-i18next';
import type { OrganisationAnswer } from '#contract/answers/organisation';
import { ConflictNote } from '#web/features/admin/shared/conflict-note.tsx';
import { EditedFoot } from '#web/features/admin/shared/edited-foot.tsx';
import { factChanges } from '#web/features/admin/shared/fact.ts';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { useEdited } from '#web/features/admin/shared/use-edited.ts';
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
      <OrganisationFields draft={form.draft} errors={fields} onWrite={form.write} />
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
