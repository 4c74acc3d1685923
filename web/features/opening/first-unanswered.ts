import type { CatalogAnswer } from '#contract/answers/catalog';
import type { OpeningForm } from './form/opening-form.ts';
import type { OpeningDraft } from './opening-draft.ts';
import type { Step } from './opening-field.ts';

type Choices = Pick<CatalogAnswer, 'areas' | 'types' | 'severities' | 'urgencies'>;

/** Where the person goes on: the first step with a question that must be answered and is not (WEB 1, deep link). */
export const firstUnanswered = (
  draft: OpeningDraft,
  { areas, types, severities, urgencies }: Choices,
  form?: OpeningForm,
): Step => {
  const area = areas.find(({ id }) => id === draft.area);
  if (!has(area?.subareas, draft.subarea)) return 'topic';
  const type = types.find(({ id }) => id === draft.type);
  if (!has(type?.subtypes, draft.subtype)) return 'kind';
  const written = draft.subject.trim() !== '' && draft.description.trim() !== '';
  const filled = !form?.questions.some(({ failure }) => failure !== undefined);
  return written && filled && has(severities, draft.severity) && has(urgencies, draft.urgency) ? 'check' : 'details';
};

const has = (choices: readonly { readonly id: string }[] | undefined, id: string): boolean =>
  choices?.some((choice) => choice.id === id) ?? false;
