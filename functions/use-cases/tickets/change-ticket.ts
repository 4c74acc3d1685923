import type { Configuration } from '#domain/configuration';
import type { Organisation } from '#domain/people/organisation';
import type { Actor } from '#domain/people/person';
import { maySee } from '#domain/policy';
import { priorityRank } from '#domain/preset/priority-rank';
import type { Result } from '#domain/result';
import { fail, ok } from '#domain/result';
import type { Article } from '#domain/ticket/article';
import type { Command } from '#domain/ticket/command';
import type { CivilCalendar } from '#domain/ticket/context';
import { decide } from '#domain/ticket/decide';
import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Failure, FieldFailure } from '#domain/ticket/failure';
import { resolvesLinked } from '#domain/ticket/resolves-linked';
import { type ArticleDraft, placeArticle } from '../articles/write-article.ts';
import type { Clock, Commit, IdempotencyRecord, StoredTicket, Tickets } from '../ports.ts';

/** Writers who keep losing are told to come back, instead of holding a function (DESIGN 4). */
const attempts = 5;

/** One command on one ticket. */
export interface TicketChange {
  readonly actor: Actor;
  readonly configuration: Configuration;
  readonly command: Exclude<Command, { kind: 'open' }>;
  readonly draft?: ArticleDraft;
  /** Only on this version; without it the decision is made again on whatever the ticket has become. */
  readonly onlyIf?: (stored: StoredTicket) => boolean;
  /** Fields at fault that only others' items can tell; asked again whenever the ticket has moved on. */
  readonly check?: (stored: StoredTicket) => Promise<readonly FieldFailure[]>;
  /** The other ticket that `check` has looked at, and that must not move on meanwhile. */
  readonly holds?: () => Commit['holds'];
  /** Who asked for the ticket, where the decision hangs on that. */
  readonly organisation?: (stored: StoredTicket) => Promise<Pick<Organisation, 'kind'> | undefined>;
  readonly record?: (event: TicketEvent) => { idempotency?: IdempotencyRecord };
}

/** What a change led to. */
export interface Changed {
  readonly stored: StoredTicket;
  readonly event: TicketEvent;
  readonly article?: Article;
}
export type ChangeFailure =
  | Exclude<Failure, { reason: 'stale' }>
  | { readonly reason: 'stale'; readonly current: StoredTicket }
  | { readonly reason: 'repeated'; readonly record: IdempotencyRecord }
  | { readonly reason: 'contended' };

/** Somebody else was faster; the refusal nearly always shows what the ticket has become. */
interface Overtaken {
  readonly reason: 'overtaken';
  readonly current?: StoredTicket;
}

interface Ports {
  readonly tickets: Pick<Tickets, 'find' | 'commit'>;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

const judge = async (
  change: TicketChange,
  stored: StoredTicket | undefined,
): Promise<Result<StoredTicket, ChangeFailure>> => {
  if (!stored || !maySee(change.actor, stored.ticket)) return fail({ reason: 'not-found' });
  if (change.onlyIf && !change.onlyIf(stored)) return fail({ reason: 'stale', current: stored });
  const fields = (await change.check?.(stored)) ?? [];
  return fields.length > 0 ? fail({ reason: 'invalid', fields }) : ok(stored);
};

const commitOnce = async (
  ports: Ports,
  change: TicketChange,
  before: StoredTicket,
): Promise<Result<Changed, ChangeFailure | Overtaken>> => {
  const { actor, configuration, command, draft, record, holds } = change;
  const organisation = await change.organisation?.(before);
  const context = { actor, configuration, organisation, calendar: ports.calendar, now: ports.clock.now() };
  const decided = decide(before.ticket, command, { ...context, ...(draft && { article: draft.reference }) });
  if (!decided.ok) return fail(decided.failure.reason === 'stale' ? { reason: 'overtaken' } : decided.failure);
  const event = decided.value;
  const after = { ...before, ticket: evolve(before.ticket, event) };
  const article = draft && placeArticle(draft, event, actor, actor.role === 'api_client' ? 'api' : 'portal');
  const outcome = await ports.tickets.commit({
    before,
    after,
    priorityRank: priorityRank(configuration.preset, after.ticket.priority),
    event,
    ...(article && { article }),
    ...(draft && draft.files.length > 0 && { uploads: { ids: draft.files, uploader: actor.id } }),
    ...record?.(event),
    ...(holds && { holds: holds() }),
    ...(resolvesLinked(configuration.preset.workflow, before.ticket, event) && { resolvesLinked: true }),
  });
  switch (outcome.kind) {
    case 'committed':
      return ok({ stored: after, event, ...(article && { article }) });
    case 'stale':
      return fail({ reason: 'overtaken', ...(outcome.current && { current: outcome.current }) });
    case 'repeated':
      return fail({ reason: 'repeated', record: outcome.record });
    case 'upload-refused':
      return fail({ reason: 'invalid', fields: uploadFailures(draft?.files ?? [], outcome.ids) });
  }
};

/** One failure for each refused upload, at its place in the list. */
const uploadFailures = (files: readonly string[], refused: readonly string[]) =>
  refused.map((id) => ({ pointer: `/attachments/${files.indexOf(id)}`, code: 'unknown-upload' as const }));

/**
 * Decides and commits; when somebody else was faster, decides again on what the ticket has become, up to five times
 * (DESIGN 4). Everything that changes a ticket goes through here: people, machines and the clock.
 */
export const changeTicket =
  (ports: Ports) =>
  async (
    number: string,
    first: StoredTicket | undefined,
    change: TicketChange,
  ): Promise<Result<Changed, ChangeFailure>> => {
    let stored = first;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const judged = await judge(change, stored);
      if (!judged.ok) return judged;
      const changed = await commitOnce(ports, change, judged.value);
      if (changed.ok) return changed;
      if (changed.failure.reason !== 'overtaken') return fail(changed.failure);
      stored = changed.failure.current ?? (await ports.tickets.find(number));
    }
    return fail({ reason: 'contended' });
  };
