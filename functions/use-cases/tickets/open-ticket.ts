import { checkOpening } from '#domain/catalogue/check-opening';
import { numberingOf } from '#domain/numbering/numbering-of';
import { isStaff } from '#domain/people/person';
import { priorityRank } from '#domain/preset/priority-rank';
import { fail, ok, type Result } from '#domain/result';
import type { OpeningContent } from '#domain/ticket/article';
import type { CivilCalendar } from '#domain/ticket/context';
import { decide } from '#domain/ticket/decide';
import { evolve } from '#domain/ticket/evolve';
import type { Failure, FieldFailure } from '#domain/ticket/failure';
import type { Channel, Classification } from '#domain/ticket/ticket';
import { type ArticleDraft, draftArticle, placeArticle } from '../articles/write-article.ts';
import { refusedBy, type UseCaseFailure } from '../failure.ts';
import { type Repeatable, recordOf } from '../idempotency.ts';
import type { Clock, CommitOutcome, Directory, Ids, Session, StoredTicket, Tickets } from '../ports.ts';
import { uploadFailures } from './change-ticket.ts';
import { checkFollowed } from './check-followed.ts';
import { findRequester, type RequestedFor } from './find-requester.ts';
import { repeatTicket } from './repeat-ticket.ts';
import { type TicketView, viewTicket } from './view-ticket.ts';

/** R1.1, as the caller gives it. */
export interface Opening {
  readonly classification: Classification;
  readonly content: OpeningContent;
  readonly description: string;
  readonly files: readonly string[];
  /** E-mail of the person it is opened for, by operators and API clients (R1.10). */
  readonly requester?: string;
  readonly channel: Channel;
  readonly follows?: string;
}

interface Ports {
  readonly tickets: Tickets;
  readonly directory: Directory;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

/** An opening that was checked, and for whom. */
interface Checked {
  readonly opening: Opening;
  readonly requestedFor: RequestedFor;
  readonly today: string;
}

/** Only the desk knows of a call; everybody else is where they say they are (R1.10). */
const checkChannel = ({ person }: Session, channel: Channel): FieldFailure[] =>
  channel === 'phone' && !isStaff(person) ? [{ pointer: '/channel', code: 'not-allowed' }] : [];

const write = async (
  ports: Ports,
  session: Session,
  { opening, requestedFor, today }: Checked,
  repeatable: Repeatable,
): Promise<Result<{ stored: StoredTicket; draft: ArticleDraft; outcome: CommitOutcome }, Failure>> => {
  const { configuration, person } = session;
  const { classification, content, description, files, channel, follows } = opening;
  const draft = draftArticle(ports.ids, { body: description, files, opening: content });
  const number = await ports.tickets.nextNumber(numberingOf(configuration.preset, classification), today.slice(0, 4));
  const command = { kind: 'open', number, classification, channel } as const;
  const { requester, organisation } = requestedFor;
  const owners = { organisation: organisation.id, requester: requester.id, ...(follows && { follows }) };
  const now = ports.clock.now();
  const context = { actor: person, configuration, calendar: ports.calendar, now, article: draft.reference };
  const decided = decide(undefined, { ...command, ...owners }, context);
  if (!decided.ok) return decided;
  const event = decided.value;
  const after = { ticket: evolve(undefined, event), subject: content.subject };
  const outcome = await ports.tickets.commit({
    after,
    priorityRank: priorityRank(configuration.preset, after.ticket.priority),
    event,
    article: placeArticle(draft, event, person, channel),
    ...(files.length > 0 && { uploads: { ids: files, uploader: person.id } }),
    ...recordOf(session, repeatable, now, { status: 201, number, sequence: event.sequence }),
  });
  return ok({ stored: after, draft, outcome });
};

/** Opens a ticket on the competent queue (R1, R2.1): checked whole, numbered, written in one transaction. */
export const openTicket =
  (ports: Ports) =>
  async (session: Session, opening: Opening, repeatable: Repeatable): Promise<Result<TicketView, UseCaseFailure>> => {
    if (session.repeated) return repeatTicket(ports)(session, session.repeated, repeatable);
    const requestedFor = await findRequester(ports, session, opening.requester);
    if (!requestedFor.ok) return requestedFor;
    const { configuration } = session;
    const today = ports.calendar.dayOf(ports.clock.now(), configuration.settings.timeZone);
    const fields = [
      ...checkOpening(opening.classification, { configuration, organisation: requestedFor.value.organisation, today }),
      ...checkChannel(session, opening.channel),
      ...(await checkFollowed(ports, session, requestedFor.value, opening.follows)),
    ];
    if (fields.length > 0) return fail({ reason: 'invalid', fields });
    const written = await write(ports, session, { opening, requestedFor: requestedFor.value, today }, repeatable);
    if (!written.ok) return fail(refusedBy(written.failure));
    const { stored, draft, outcome } = written.value;
    switch (outcome.kind) {
      case 'committed':
        return ok(
          await viewTicket(ports)(session, stored, { description: draft, requester: requestedFor.value.requester }),
        );
      case 'repeated':
        return repeatTicket(ports)(session, outcome.record, repeatable);
      case 'upload-refused':
        return fail({ reason: 'invalid', fields: uploadFailures(opening.files, outcome.ids) });
      case 'stale':
        return fail({ reason: 'contended' });
    }
  };
