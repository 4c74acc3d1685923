import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { bothChanges } from '#web/lib/editing/both-changes.ts';
import { useWritten } from '#web/lib/editing/use-written.ts';
import { useToast } from '#web/ui/use-toast.ts';
import { draftErrors } from './draft-errors.ts';
import type { Editing, ShownConfiguration } from './editing.ts';
import { entryAt } from './entry-at.ts';
import { type DraftField, draftOf, fieldsOf, putOf } from './entry-draft.ts';
import { useReasonWords } from './reasons/use-reason-words.ts';
import { useChangeConfiguration } from './use-configuration-queries.ts';
import { useDraftFacts } from './use-draft-facts.ts';

/** What is written about one entry, and what came of trying or saving it; when somebody was faster, nothing is lost. */
export const useEntryForm = (
  { table, entry: opened }: Editing,
  { version, preset }: ShownConfiguration,
  onSaved: () => void,
) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const words = useReasonWords();
  const { mutate, data, error, isPending, reset } = useChangeConfiguration(version);
  const { fields: errors, others } = draftErrors(error);
  const entry = opened && (entryAt(preset, opened.place) ?? opened);
  const fields = fieldsOf(table.at(-1) ?? '', !opened);
  const inForce = draftOf(entry);
  const form = useWritten(`entry:${[...table, opened?.place.at(-1) ?? ''].join('.')}`, inForce);
  const { begun, parts, draft } = form;
  const changes = bothChanges(useDraftFacts(preset, fields), { begun, inForce, wanted: { ...begun, ...parts } });
  const stale = isProblem(error, 'version-conflict');
  const saved = () => {
    form.drop();
    toast(t('saved'));
    onSaved();
  };
  return {
    form,
    fields: fields.map((field) => ({ field, value: draft[field], error: errors[field] })),
    write: (field: DraftField, value: string) => {
      reset();
      form.write({ [field]: value });
    },
    send: (dryRun: boolean) =>
      mutate({ changes: [putOf(table, draft, entry)], dryRun }, { onSuccess: () => dryRun || saved() }),
    giveUp: () => {
      reset();
      form.drop();
    },
    tried: data?.dryRun ? data.changes : undefined,
    busy: isPending,
    conflict: stale || changes.clash ? { ...changes, quiet: !stale } : undefined,
    /** What stands at no field. */
    failure:
      error && !stale && (others.length > 0 || Object.keys(errors).length === 0)
        ? { error, others: others.map((text) => words({ reason: text, detail: text })) }
        : undefined,
  };
};
