import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '#web/ui/use-toast.ts';
import { draftErrors } from './draft-errors.ts';
import type { Editing } from './editing.ts';
import { type DraftField, draftOf, fieldsOf, putOf } from './entry-draft.ts';
import { useChangeConfiguration } from './use-configuration-queries.ts';

/** What is written about one entry, and what came of trying or saving it. */
export const useEntryForm = ({ table, entry }: Editing, version: number, onSaved: () => void) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(entry));
  const { mutate, data, error, isPending, reset } = useChangeConfiguration(version);
  const { fields: errors, others } = draftErrors(error);
  const saved = () => {
    toast(t('saved'));
    onSaved();
  };
  return {
    fields: fieldsOf(table.at(-1) ?? '', !entry).map((field) => ({ field, value: draft[field], error: errors[field] })),
    write: (field: DraftField, value: string) => {
      reset();
      setDraft({ ...draft, [field]: value });
    },
    send: (dryRun: boolean) =>
      mutate({ changes: [putOf(table, draft, entry)], dryRun }, { onSuccess: () => dryRun || saved() }),
    tried: data?.dryRun ? data.changes : undefined,
    busy: isPending,
    /** What stands at no field. */
    failure: error && (others.length > 0 || Object.keys(errors).length === 0) ? { error, others } : undefined,
  };
};
