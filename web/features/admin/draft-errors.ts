import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { DraftField } from './entry-draft.ts';

const fieldByPath: Readonly<Record<string, DraftField>> = {
  '/place': 'key',
  '/value/label/it': 'labelIt',
  '/value/label/en': 'labelEn',
  '/value/description/it': 'descriptionIt',
  '/value/description/en': 'descriptionEn',
  '/value/queue': 'queue',
  '/value/macroArea': 'macroArea',
  '/value/parent': 'parent',
  '/value/opens': 'opens',
};

/** What the API says against a form: by field where it names one, the rest for the whole form. */
export interface DraftErrors {
  readonly fields: Partial<Readonly<Record<DraftField, string>>>;
  readonly others: readonly string[];
}

/** Finds the field that each problem of the one change speaks of; the sentence is the reader's, the reason is exact. */
export const draftErrors = (error: unknown): DraftErrors => {
  const problems = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  const placed = problems.map(({ pointer, detail, reason }) => ({
    field: fieldByPath[pointer.replace(/^\/changes\/0/, '').replace(/^\/place\/\d+$/, '/place')],
    text: reason ?? detail,
    detail,
  }));
  return {
    fields: Object.fromEntries(placed.flatMap(({ field, detail }) => (field ? [[field, detail]] : []))),
    others: placed.flatMap(({ field, text }) => (field ? [] : [text])),
  };
};
