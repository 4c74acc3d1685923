import type { CatalogAnswer } from '#contract/answers/catalog';
import type { ActionNeeds, TicketAnswer } from '#contract/answers/ticket';

/** A step that the requester's side may take, as the preset calls it. */
interface OwnStep {
  readonly action: string;
  readonly words: NonNullable<CatalogAnswer['actions']>[number]['label'] | undefined;
  readonly text: ActionNeeds['text'];
}

/** What has a place of its own on the page. */
const placed = new Set(['comment', 'confirm']);

/** Every step in `can` that nothing else on the requester's page draws. */
export const ownStepsOf = (can: TicketAnswer['can'], named: CatalogAnswer['actions'] = []): readonly OwnStep[] =>
  Object.entries(can)
    .filter(([action]) => !placed.has(action))
    .map(([action, { text }]) => ({ action, text, words: named.find(({ id }) => id === action)?.label }));
