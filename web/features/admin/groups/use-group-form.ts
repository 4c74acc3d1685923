import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import type { ShownConfiguration } from '#web/features/admin/editing.ts';
import { useReasonWords } from '#web/features/admin/reasons/use-reason-words.ts';
import { useWrittenPart } from '#web/features/admin/use-written-part.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { useToast } from '#web/ui/use-toast.ts';
import { type GroupDraft, type GroupField, groupDraft, groupProblems, putGroup } from './group-draft.ts';
import type { GroupEntry } from './group-entry.ts';

/** What is written about a group; when somebody was faster it goes onto what is in force now, and nothing is lost. */
export const useGroupForm = (
  group: GroupEntry | undefined,
  { version, preset }: ShownConfiguration,
  onSaved: () => void,
) => {
  const { t } = useTranslation('groups');
  const toast = useToast();
  const part = useWrittenPart({
    key: `group:${group?.id ?? ''}`,
    inForce: groupDraft(group),
    version,
    factsOf: useGroupFacts(preset),
    onSaved: () => {
      toast(t('saved'));
      onSaved();
    },
  });
  const { error, stale } = part;
  const { draft } = part.form;
  const { fields, others } = useGroupErrors(error, draft);
  const isElsewhere = others.length > 0 || Object.keys(fields).length === 0;
  return {
    ...part,
    draft,
    errors: fields,
    send: () => part.send([putGroup(draft, group)]),
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
