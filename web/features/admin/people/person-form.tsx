import { useTranslation } from 'react-i18next';
import type { PersonAnswer } from '#contract/answers/person';
import { EditedFoot } from '#web/features/admin/shared/edited-foot.tsx';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { factChanges } from '#web/lib/editing/fact.ts';
import { useEdited } from '#web/lib/editing/use-edited.ts';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import { OperatorWork } from './operator-work.tsx';
import type { AnsweredPerson } from './person.ts';
import { personChange, personDraft, personFields } from './person-draft.ts';
import { PersonFields } from './person-fields.tsx';
import { useChangePerson } from './use-change-person.ts';
import { usePersonFacts } from './use-person-facts.ts';

/** What is said of somebody, edited; only what was changed is sent. */
export const PersonForm = ({ person }: { readonly person: AnsweredPerson }) => {
  const factsOf = usePersonFacts();
  const form = usePersonForm(person);
  const { fields, others } = fieldErrors(form.error, personFields);
  const { begun, draft, conflict } = form;
  const wanted = { ...begun, ...personChange(draft, begun) } as PersonAnswer;
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
        <PersonFields person={begun} draft={draft} errors={fields} onWrite={form.write} />
        {draft.role === 'operator' && <OperatorWork draft={draft} errors={fields} onWrite={form.write} />}
      </DraftFields>
      {conflict && (
        <ConflictNote
          meanwhile={factChanges(factsOf(begun), factsOf(conflict.meanwhile))}
          yours={factChanges(factsOf(begun), factsOf(wanted))}
          busy={form.busy}
          onApply={conflict.apply}
          onLeave={form.leave}
        />
      )}
      {!conflict && <EditedFoot form={form} placed={Object.keys(fields).length} others={others} />}
    </form>
  );
};

const usePersonForm = (person: AnsweredPerson) => {
  const { t } = useTranslation('admin-people');
  const toast = useToast();
  const { onSaved, ...ways } = useChangePerson(person.value.id);
  return useEdited({
    key: `person:${person.value.id}`,
    current: person,
    draftOf: personDraft,
    bodyOf: personChange,
    ...ways,
    onSaved: (saved) => {
      onSaved(saved);
      toast(t('saved'));
    },
  });
};
