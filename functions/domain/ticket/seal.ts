import { changesOf } from './changes-of.ts';
import type { DecisionContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Audience, TicketEvent } from './event.ts';
import { firstPreviousHash, hashEvent } from './hash-event.ts';
import type { Ticket } from './ticket.ts';

/** What the next event continues: the ticket, or the number that a new one was given. */
export type Predecessor = Ticket | { readonly number: string };

/** Turns a draft into the ticket's next event: numbered, stamped, chained to the one before (DESIGN 1, 2). */
export const seal = (before: Predecessor, draft: Draft, context: DecisionContext): TicketEvent => {
  const ticket = 'version' in before ? before : undefined;
  const { patch, ...facts } = draft;
  const event = {
    ...facts,
    number: before.number,
    sequence: (ticket?.version ?? 0) + 1,
    at: context.now,
    by: context.actor.id,
    byRole: context.actor.role,
    ...(draft.visibility === 'public' && { publicVersion: (ticket?.publicVersion ?? 0) + 1 }),
    changes: changesOf(ticket, patch),
    ...(context.article && { article: context.article }),
    audience: audienceOf({ ...ticket, ...draft.opened, ...patch } as Concerned),
    previousHash: ticket?.lastHash ?? firstPreviousHash,
  };
  return { ...event, hash: hashEvent(event) };
};

interface Concerned extends Pick<Ticket, 'requester' | 'queue'> {
  readonly owner?: string | null;
  readonly responsible?: string | null;
}

const audienceOf = ({ requester, queue, owner, responsible }: Concerned): Audience => ({
  requester,
  queue,
  ...(owner && { owner }),
  ...(responsible && { responsible }),
});
