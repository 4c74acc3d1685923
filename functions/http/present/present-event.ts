import type { HistoryEntryAnswer } from '#contract/answers/history';
import { publicFields, type TicketEvent } from '#domain/ticket/event';
import type { HistoryView } from '#use-cases/tickets/get-history';
import type { Names } from '#use-cases/tickets/view-ticket';
import { presentName } from './present-name.ts';

const people = new Set(['owner', 'responsible', 'asking']);

const presentValue = (field: string, value: unknown, names: Names): unknown => {
  if (!people.has(field)) return value;
  const named = (person: unknown) => (typeof person === 'string' ? presentName(person, names) : person);
  return Array.isArray(value) ? value.map(named) : named(value);
};

/** One line of the history; a requester's side reads public fields and the public sequence only. */
export const presentEvent = (
  event: TicketEvent,
  { names, internal }: Omit<HistoryView, 'items'>,
): HistoryEntryAnswer => ({
  sequence: internal ? event.sequence : (event.publicVersion ?? 0),
  type: event.type,
  ...(event.action !== undefined && { action: event.action }),
  at: event.at,
  by: presentName(event.by, names),
  visibility: event.visibility,
  changes: Object.entries(event.changes)
    .filter(([field]) => internal || publicFields.has(field))
    .map(([field, { from, to }]) => ({
      field,
      from: presentValue(field, from, names),
      to: presentValue(field, to, names),
    })),
  ...(event.article && { article: event.article.id }),
});
