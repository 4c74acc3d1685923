import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import type { ShownConfiguration } from '#web/features/admin/editing.ts';
import { useReasonWords } from '#web/features/admin/reasons/use-reason-words.ts';
import { useChangeConfiguration } from '#web/features/admin/use-configuration-queries.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { bothChanges } from '#web/lib/editing/both-changes.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import { useWritten } from '#web/lib/editing/use-written.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { useToast } from '#web/ui/use-toast.ts';
import { type GroupDraft, type GroupField, groupDraft, groupProblems, putGroup } from './group-draft.ts';
import type { GroupEntry } from './group-entry.ts';

/** What is written about a group; when somebody was faster it goes on top of what is in force now, and nothing is lost. */
export const useGroupForm = (
  group: GroupEntry | undefined,
  { version, preset }: ShownConfiguration,
  onSaved: () => void,
) => {
  const { t } = useTranslation('groups');
  const toast = useToast();
  const { mutate, error, isPending, reset } = useChangeConfiguration(version);
  const inForce = groupDraft(group);
  const form = useWritten(`group:${group?.id ?? ''}`, inForce);
  const { begun, parts, draft } = form;
  const changes = bothChanges(useGroupFacts(preset), { begun, inForce, wanted: { ...begun, ...parts } });
  const { fields, others } = useGroupErrors(error, draft);
  const stale = isProblem(error, 'version-conflict');
  const isElsewhere = others.length > 0 || Object.keys(fields).length === 0;
  const saved = () => {
    form.drop();
    toast(t('saved'));
    onSaved();
  };
  return {
    form,
    draft,
    errors: fields,
    write: (change: Partial<GroupDraft>) => {
      reset();
      form.write(change);
    },
    send: () => mutate({ changes: [putGroup(draft, group)] }, { onSuccess: saved }),
    giveUp: () => {
      reset();
      form.drop();
    },
    busy: isPending,
    conflict: stale || changes.clash ? { ...changes, quiet: !stale } : undefined,
    failure: error && !stale && isElsewhere ? { error, others } : undefined,
  };
};

/** What a form about a group says, in words. */
const useGroupFacts = ({ queues }: Preset) => {
  const { t } = useTranslation('groups');
  const label = useLabel();
  return (draft: GroupDraft): readonly Fact[] => [
    ...(['labelIt', 'labelEn'] as const).map((key) => ({ key, term: t(`field.${key}`), value: draft[key] })),
    {
      key: 'queues',
      term: t('field.queues'),
      value: draft.queues.map((id) => label(queues[id]?.label, id)).join(', '),
    },
  ];
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
