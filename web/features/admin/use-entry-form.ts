import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useToast } from '#web/ui/use-toast.ts';
import { draftErrors } from './draft-errors.ts';
import type { Editing, ShownConfiguration } from './editing.ts';
import { entryAt } from './entry-at.ts';
import { type DraftField, draftOf, type EntryDraft, fieldsOf, putOf } from './entry-draft.ts';
import { useReasonWords } from './reasons/use-reason-words.ts';
import { useChangeConfiguration } from './use-configuration-queries.ts';

/** What is written about one entry, and what came of trying or saving it; when somebody was faster, nothing is lost. */
export const useEntryForm = (
  { table, entry: begun }: Editing,
  { version, preset }: ShownConfiguration,
  onSaved: () => void,
) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const words = useReasonWords();
  const [start] = useState(() => draftOf(begun));
  const [written, setWritten] = useState<Partial<EntryDraft>>({});
  const { mutate, data, error, isPending, reset } = useChangeConfiguration(version);
  const { fields: errors, others } = draftErrors(error);
  const entry = begun && (entryAt(preset, begun.place) ?? begun);
  const fields = fieldsOf(table.at(-1) ?? '', !begun);
  const now = draftOf(entry);
  const draft = { ...now, ...written };
  const saved = () => {
    toast(t('saved'));
    onSaved();
  };
  const stale = isProblem(error, 'version-conflict');
  return {
    fields: fields.map((field) => ({ field, value: draft[field], error: errors[field] })),
    write: (field: DraftField, value: string) => {
      reset();
      setWritten({ ...written, [field]: value });
    },
    send: (dryRun: boolean) =>
      mutate({ changes: [putOf(table, draft, entry)], dryRun }, { onSuccess: () => dryRun || saved() }),
    tried: data?.dryRun ? data.changes : undefined,
    busy: isPending,
    stale,
    /** What somebody else wrote meanwhile into fields that are written here too; into others it goes in by itself. */
    theirs: fields.flatMap((field) =>
      field in written && now[field] !== start[field] ? [{ field, text: now[field] }] : [],
    ),
    /** What stands at no field. */
    failure:
      error && !stale && (others.length > 0 || Object.keys(errors).length === 0)
        ? { error, others: others.map((text) => words({ reason: text, detail: text })) }
        : undefined,
  };
};
