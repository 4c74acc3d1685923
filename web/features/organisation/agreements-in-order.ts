import type { OrganisationAnswer } from '#contract/answers/organisation';
import { type Validity, validityOf } from '#web/lib/catalogue/validity-of.ts';

type Agreement = OrganisationAnswer['agreements'][number];
const order: readonly Validity[] = ['now', 'later', 'over'];

/** Those in force on that day first, then those to come, then those that are over; within each what lasts longest first. */
export const agreementsInOrder = (
  agreements: readonly Agreement[],
  today: string,
): readonly (Agreement & { readonly validity: Validity })[] =>
  agreements
    .map((agreement) => ({ ...agreement, validity: validityOf(agreement, today) }))
    .toSorted(
      (one, other) => order.indexOf(one.validity) - order.indexOf(other.validity) || other.to.localeCompare(one.to),
    );
