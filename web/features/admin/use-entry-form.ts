import { useTranslation } from 'react-i18next';
import { useToast } from '#web/ui/use-toast.ts';
import { draftErrors } from './draft-errors.ts';
import type { Editing, ShownConfiguration } from './editing.ts';
import { entryAt } from './entry-at.ts';
import { type DraftField, draftOf, fieldsOf, putOf } from './entry-draft.ts';
import { useReasonWords } from './reasons/use-reason-words.ts';
import { useDraftFacts } from './use-draft-facts.ts';
import { useWrittenPart } from './use-written-part.ts';

/** What is written about one entry, and what came of trying or saving it; when somebody was faster, nothing is lost. */
export const useEntryForm = (
  { table, entry: opened }: Editing,
  { version, preset }: ShownConfiguration,
  onSaved: () => void,
) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const words = useReasonWords();
  const entry = opened && (entryAt(preset, opened.place) ?? opened);
  const fields = fieldsOf(table.at(-1) ?? '', !opened);
  const part = useWrittenPart({
    key: `entry:${[...table, opened?.place.at(-1) ?? ''].join('.')}`,
    inForce: draftOf(entry),
    version,
    factsOf: useDraftFacts(preset, fields),
    onSaved: () => {
      toast(t('saved'));
      onSaved();
    },
  });
  const { error, stale } = part;
  const { draft } = part.form;
  const { fields: errors, others } = draftErrors(error);
  return {
    ...part,
    fields: fields.map((field) => ({ field, value: draft[field], error: errors[field] })),
    write: (field: DraftField, value: string) => part.write({ [field]: value }),
    send: (dryRun: boolean) => part.send([putOf(table, draft, entry)], dryRun),
    /** What stands at no field. */
    failure:
      error && !stale && (others.length > 0 || Object.keys(errors).length === 0)
        ? { error, others: others.map((text) => words({ reason: text, detail: text })) }
        : undefined,
  };
};
