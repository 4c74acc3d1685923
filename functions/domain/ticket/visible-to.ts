import type { Organisation } from '../people/organisation.ts';
import type { Article } from './article.ts';
import type { Ticket } from './ticket.ts';

/** The three circles of readers (R5.7), each of which sees what the one after it sees and more. */
export const levels = ['provider', 'partner', 'end-customer'] as const;
export type Level = (typeof levels)[number];

/** A ticket with the organisation that asked for it, as far as visibility hangs on them. */
export interface Shown {
  readonly ticket: Pick<Ticket, 'endCustomer' | 'disclosed'>;
  /** Unknown: nothing is shown to an end customer. */
  readonly organisation: Pick<Organisation, 'kind'> | undefined;
}

/**
 * Whether anything of such a ticket can be shown to its end customer: it has one, and is a partner's. A wholesaler's are
 * shown nothing, and whoever is a partner no more has no end customers of whom they could decide it (R5.7).
 */
export const canBeDisclosed = ({ ticket, organisation }: Shown): boolean =>
  ticket.endCustomer !== undefined && organisation?.kind === 'partner';

/**
 * Whether that circle sees the ticket or, where one is given, the text on it (R5.7): the provider everything, the partner
 * all but notes, the end customer what was flagged for them on a ticket that is released to them.
 */
export const visibleTo = (
  level: Level,
  shown: Shown,
  article?: Pick<Article, 'kind'> & { readonly forEndCustomer?: true },
): boolean => {
  if (level === 'provider') return true;
  if (article?.kind === 'note') return false;
  if (level === 'partner') return true;
  const isDisclosed = shown.ticket.disclosed === true && canBeDisclosed(shown);
  return isDisclosed && (!article || article.forEndCustomer === true);
};
