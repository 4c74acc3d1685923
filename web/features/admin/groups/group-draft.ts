import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { GroupEntry } from './group-entry.ts';

/** What a form about one group holds while somebody writes in it. */
export interface GroupDraft {
  readonly id: string;
  readonly labelIt: string;
  readonly labelEn: string;
  readonly queues: readonly string[];
}
export type GroupField = keyof GroupDraft;

/** The form about a group as it is, or an empty one. */
export const groupDraft = (entry: GroupEntry | undefined): GroupDraft => ({
  id: entry?.id ?? '',
  labelIt: entry?.label.it ?? '',
  labelEn: entry?.label.en ?? '',
  queues: entry?.queues ?? [],
});

/** The change that a form asks for. */
export const putGroup = ({ id, labelIt, labelEn, queues }: GroupDraft, entry: GroupEntry | undefined) => ({
  op: 'put' as const,
  place: ['groups', id],
  value: {
    label: { it: labelIt.trim(), en: labelEn.trim() },
    queues,
    ...(entry?.archived && { archived: true }),
  },
});

const fieldAt: readonly (readonly [RegExp, GroupField])[] = [
  [/^\/changes\/0\/place/, 'id'],
  [/^\/changes\/0\/value\/label\/it/, 'labelIt'],
  [/^\/changes\/0\/value\/label\/en/, 'labelEn'],
  [/^\/changes\/0\/value\/queues/, 'queues'],
];

/** What the API says against a form: of a field where it names one; the check's own words come without the place. */
export const groupProblems = (error: unknown) =>
  (error instanceof ApiProblem ? (error.problem.errors ?? []) : []).map(({ pointer, detail, reason }) => ({
    field: fieldAt.find(([pattern]) => pattern.test(pointer))?.[1],
    detail,
    reason: reason?.replace(/^\S+: /, ''),
  }));
