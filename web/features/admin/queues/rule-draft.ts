import type { Route } from '#domain/preset/preset';

/** A routing rule while it is written; an empty fact may be anything. */
export interface RuleDraft {
  /** Of this page: rules have no names. */
  readonly key: string;
  readonly area: string;
  readonly subarea: string;
  readonly type: string;
  readonly form: string;
  readonly queue: string;
}
export type RuleFact = Exclude<keyof RuleDraft, 'key'>;

/** In the order of the table. */
export const ruleFacts = ['area', 'subarea', 'type', 'form', 'queue'] as const satisfies readonly RuleFact[];

/** A rule as its row shows it; without one a new row. */
export const draftOfRule = (key: string, rule: Partial<Route> = {}): RuleDraft => ({
  key,
  area: rule.area ?? '',
  subarea: rule.subarea ?? '',
  type: rule.type ?? '',
  form: rule.form ?? '',
  queue: rule.queue ?? '',
});

/** A row as a rule: what may be anything is not named. */
export const ruleOf = ({ queue, ...draft }: RuleDraft): Route => {
  const named = (['area', 'subarea', 'type', 'form'] as const).filter((fact) => draft[fact] !== '');
  return { ...Object.fromEntries(named.map((fact) => [fact, draft[fact]])), queue };
};

/** A row as the API takes it; a queue that is not chosen yet is missing. */
export const sentRule = (draft: RuleDraft): Partial<Route> => {
  const { queue, ...facts } = ruleOf(draft);
  return { ...facts, ...(queue !== '' && { queue }) };
};

/** A row with another fact; another area forgets the subarea, which belonged to the former one. */
export const writtenRule = (draft: RuleDraft, fact: RuleFact, value: string): RuleDraft => ({
  ...draft,
  ...(fact === 'area' && { subarea: '' }),
  [fact]: value,
});
