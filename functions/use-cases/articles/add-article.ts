import { mayDo, maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { CivilCalendar } from '#domain/ticket/context';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Uploads } from '../ports/files.ts';
import type { Clock, Directory, IdempotencyRecord, Ids, Session, Tickets } from '../ports.ts';
import { askedBy } from '../tickets/asked-by.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import { type ArticlesView, viewArticles } from './view-articles.ts';
import { draftArticle } from './write-article.ts';

interface Ports {
  readonly tickets: Tickets;
  readonly directory: Directory;
  readonly uploads: Uploads;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

/** What somebody writes. */
export interface Writing {
  readonly number: string;
  readonly kind: 'comment' | 'reply' | 'note';
  readonly text: string;
  readonly files: readonly string[];
  /** It is shown to the end customer too (R5.7). */
  readonly forEndCustomer?: true;
}

/** Answers a repeated writing with the article that the first one made. */
const repeatArticle = async (
  ports: Ports,
  session: Session,
  record: IdempotencyRecord,
  repeatable: Repeatable,
): Promise<Result<ArticlesView, UseCaseFailure>> => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const { number = '', sequence = 0 } = record;
  const [stored, event] = await Promise.all([ports.tickets.find(number), ports.tickets.event(number, sequence)]);
  if (!stored || !event || !maySee(session.person, stored.ticket)) return fail({ reason: 'not-found' });
  const right = event.visibility === 'internal' ? 'readInternal' : 'read';
  const article = mayDo(session.person, right, stored.ticket) && (await ports.tickets.article(number, event));
  return article ? ok(await viewArticles(ports)(session, [article])) : fail({ reason: 'not-found' });
};

/**
 * Adds a comment, a public reply or an internal note. Writing
 * never conflicts: it is decided again on what the ticket became.
 */
export const addArticle =
  (ports: Ports) =>
  async (session: Session, writing: Writing, repeatable: Repeatable): Promise<Result<ArticlesView, UseCaseFailure>> => {
    const { person, configuration, ticket, repeated } = session;
    if (repeated) return repeatArticle(ports, session, repeated, repeatable);
    const { text: body, files, forEndCustomer } = writing;
    const draft = draftArticle(ports.ids, { body, files, ...(forEndCustomer && { forEndCustomer }) });
    const changed = await changeTicket(ports)(writing.number, ticket, {
      actor: person,
      configuration,
      command: { kind: writing.kind },
      draft,
      ...(forEndCustomer && { organisation: ({ ticket: now }) => askedBy(ports)(session, now) }),
      record: ({ number, sequence }) =>
        recordOf(session, repeatable, ports.clock.now(), {
          status: 201,
          number,
          sequence,
          created: draft.reference.id,
        }),
    });
    if (changed.ok && changed.value.article) return ok(await viewArticles(ports)(session, [changed.value.article]));
    if (changed.ok || changed.failure.reason === 'stale') return fail({ reason: 'contended' });
    const { failure } = changed;
    return failure.reason === 'repeated' ? repeatArticle(ports, session, failure.record, repeatable) : fail(failure);
  };
