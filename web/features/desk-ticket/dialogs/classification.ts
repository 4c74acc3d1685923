import type { CatalogAnswer } from '#contract/answers/catalog';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { ReclassifyAttempt } from '#web/features/desk-ticket/acting/attempt.ts';

/** The facts of a classification as a form holds them; empty is not chosen. */
export interface Classification {
  readonly type: string;
  readonly subtype: string;
  readonly area: string;
  readonly subarea: string;
  readonly severity: string;
  readonly urgency: string;
  readonly regression: '' | 'yes' | 'no';
  readonly environment: string;
}

const answers = { yes: true, no: false } as const;
const regressionOf = (value: boolean | undefined): Classification['regression'] => {
  if (value === undefined) return '';
  return value ? 'yes' : 'no';
};

/** What the form shows first. */
export const classificationOf = (ticket: TicketAnswer): Classification => {
  const { type, subtype, area, subarea, severity, urgency, regression, environment = '' } = ticket;
  return { type, subtype, area, subarea, severity, urgency, environment, regression: regressionOf(regression) };
};

/** One more choice; a subtype or a subarea belongs to its type or area, and goes with it. */
export const reclassify = (before: Classification, choice: Partial<Classification>): Classification => ({
  ...before,
  ...(choice.type !== undefined && choice.type !== before.type && { subtype: '' }),
  ...(choice.area !== undefined && choice.area !== before.area && { subarea: '' }),
  ...choice,
});

/** Facts that must not be empty and are. */
export const unchosen = (facts: Classification): (keyof Classification)[] =>
  (['type', 'subtype', 'area', 'subarea', 'severity', 'urgency'] as const).filter((fact) => facts[fact] === '');

/** Only what differs from the ticket; a regression is told of types that carry it (R3.8). */
export const reclassification = (
  ticket: TicketAnswer,
  facts: Classification,
  types: CatalogAnswer['types'],
): ReclassifyAttempt['body'] => {
  const before = classificationOf(ticket);
  const { regression, environment, ...keys } = facts;
  const changed = Object.entries(keys).filter(([fact, value]) => before[fact as keyof typeof keys] !== value);
  const carries = types.find(({ id }) => id === facts.type)?.regression ?? false;
  return {
    ...Object.fromEntries(changed),
    ...(environment !== before.environment && { environment: environment === '' ? null : environment }),
    ...(carries && regression !== before.regression && { regression: regression === '' ? null : answers[regression] }),
  };
};
