import type { Article } from '#domain/ticket/article';
import type { Draft, Patch } from '#domain/ticket/draft';
import type { ArticleReference, TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import { seal } from '#domain/ticket/seal';
import type { Ticket } from '#domain/ticket/ticket';
import type { Commit, StoredTicket } from '#use-cases/ports';
import { contextOf } from '../ground/deciding.ts';
import type { Name } from '../ground/people.ts';
import { people } from '../ground/people.ts';

/** The day on which stories begin. */
const day = '2026-03-05';

/** An instant so many minutes after the day's nine o'clock. */
export const minute = (minutes: number): string =>
  new Date(Date.parse(`${day}T09:00:00.000Z`) + minutes * 60_000).toISOString();

/** What may differ from the usual in a step of a story. */
export interface Step {
  readonly by?: Name;
  readonly at?: string;
  readonly body?: string;
  readonly uploads?: readonly string[];
  readonly idempotency?: Commit['idempotency'];
}

const ranks = ['red', 'very_high', 'high', 'medium', 'low'];

const articleOf = (event: TicketEvent, step: Step, subject?: string): Article => {
  const { by = 'anna', body = 'Text', uploads = [] } = step;
  const base = {
    id: `article-${event.number}-${event.sequence}`,
    number: event.number,
    sequence: event.sequence,
    at: event.at,
    author: people[by].id,
    authorRole: people[by].role,
    channel: 'portal' as const,
    body,
    files: uploads,
    salt: 'salt',
  };
  if (event.publicVersion === undefined) return { ...base, kind: 'note' };
  const kind = event.sequence === 1 ? 'description' : 'message';
  const opening = subject === undefined ? {} : { opening: { subject } };
  return { ...base, kind, publicVersion: event.publicVersion, ...opening };
};

const commitOf = (
  before: StoredTicket | undefined,
  draft: Draft,
  step: Step,
  head: { number: string; subject: string },
): Commit => {
  const reference: ArticleReference = { id: `article-${head.number}`, digest: 'd'.repeat(64), files: 0 };
  const context = contextOf(step.by ?? 'anna', { now: step.at ?? minute(0), article: reference });
  const { article: _none, ...silent } = context;
  const event = seal(before?.ticket ?? { number: head.number }, draft, step.body === undefined ? silent : context);
  const ticket = evolve(before?.ticket, event);
  return {
    ...(before && { before }),
    after: { ticket, subject: head.subject },
    priorityRank: ranks.indexOf(ticket.priority),
    event,
    ...(step.body !== undefined && { article: articleOf(event, step, before ? undefined : head.subject) }),
    ...(step.uploads && { uploads: { ids: step.uploads, uploader: people[step.by ?? 'anna'].id } }),
    ...(step.idempotency && { idempotency: step.idempotency }),
  };
};

const usual = {
  state: 'new',
  type: 'anomaly',
  subtype: 'software',
  area: 'enrolment',
  subarea: 'renewal',
  severity: 'high',
  urgency: 'urgent',
  priority: 'very_high',
  queue: 'students',
  customerAnswered: false,
} as const;

/** Opens a ticket; `facts` overrides what it is about and whose it is. */
export const opening = (
  number: string,
  {
    requester = 'anna',
    organisation = 'bologna',
    ...patch
  }: Patch & Partial<Pick<Ticket, 'requester' | 'organisation'>> = {},
  step: Step = {},
): Commit => {
  const opened = { organisation, requester, openedBy: requester, channel: 'portal', configurationVersion: 7 } as const;
  const draft: Draft = { type: 'opened', visibility: 'public', patch: { ...usual, ...patch }, opened };
  return commitOf(undefined, draft, { body: 'It does not work', ...step }, { number, subject: `Subject of ${number}` });
};

/** A change that the requester may know of. */
export const publicly = (before: StoredTicket, patch: Patch, step: Step = {}): Commit =>
  commitOf(before, { type: 'acted', visibility: 'public', action: 'act', patch }, step, {
    number: before.ticket.number,
    subject: before.subject,
  });

/** A change that is the desk's own. */
export const internally = (before: StoredTicket, patch: Patch, step: Step = {}): Commit =>
  commitOf(
    before,
    { type: 'assigned', visibility: 'internal', patch },
    { by: 'olga', ...step },
    { number: before.ticket.number, subject: before.subject },
  );
