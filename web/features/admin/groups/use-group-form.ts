import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownConfiguration } from '#web/features/admin/editing.ts';
import { useReasonWords } from '#web/features/admin/reasons/use-reason-words.ts';
import { useChangeConfiguration } from '#web/features/admin/use-configuration-queries.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useToast } from '#web/ui/use-toast.ts';
import { type GroupDraft, type GroupField, groupDraft, groupProblems, putGroup } from './group-draft.ts';
import type { GroupEntry } from './group-entry.ts';

/** What is written about a group; when somebody was faster it goes on top of what is in force now, and nothing is lost. */
export const useGroupForm = (group: GroupEntry | undefined, { version }: ShownConfiguration, onSaved: () => void) => {
  const { t } = useTranslation('groups');
  const toast = useToast();
  const [written, setWritten] = useState<Partial<GroupDraft>>({});
  const { mutate, error, isPending, reset } = useChangeConfiguration(version);
  const draft = { ...groupDraft(group), ...written };
  const { fields, others } = useGroupErrors(error, draft);
  const stale = isProblem(error, 'version-conflict');
  const isElsewhere = others.length > 0 || Object.keys(fields).length === 0;
  const saved = () => {
    toast(t('saved'));
    onSaved();
  };
  return {
    draft,
    errors: fields,
    write: (change: Partial<GroupDraft>) => {
      reset();
      setWritten({ ...written, ...change });
    },
    send: () => mutate({ changes: [putGroup(draft, group)] }, { onSuccess: saved }),
    busy: isPending,
    stale,
    failure: error && !stale && isElsewhere ? { error, others } : undefined,
  };
};

/** What is wrong in words: at its field, or of the whole form. */
const useGroupErrors = (error: unknown, { queues }: GroupDraft) => {
  const { t } = useTranslation('groups');
  const words = useReasonWords();
  const fields: Partial<Record<GroupField, string>> = {};
  const others: string[] = [];
  for (const { field, ...problem } of groupProblems(error)) {
    const text = field === 'queues' && queues.length === 0 ? t('noQueues') : words(problem);
    if (field) fields[field] ??= text;
    else others.push(text);
  }
  return { fields, others };
};
