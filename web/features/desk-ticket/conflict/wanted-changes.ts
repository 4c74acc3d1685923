import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Attempt } from '#web/features/desk-ticket/acting/attempt.ts';

const people = new Set(['owner', 'responsible']);
const texts = new Set(['text', 'attachments']);

/** Field by field what an attempt would make of the ticket as it is now; what is already so is no change. */
export const wantedChanges = (
  { body }: Pick<Attempt, 'body'>,
  current: TicketAnswer,
  nameOf: (id: string) => string,
): HistoryEntryAnswer['changes'] => {
  const now: Readonly<Record<string, unknown>> = { ...current };
  return Object.entries(body)
    .filter(([field, value]) => !texts.has(field) && value !== undefined)
    .map(([field, value]) => ({
      field,
      from: now[field] ?? null,
      to: people.has(field) ? { id: String(value), name: nameOf(String(value)) } : value,
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
};
