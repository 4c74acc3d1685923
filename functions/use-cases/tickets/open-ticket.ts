import { withForm } from '#domain/forms/with-form';
import { numberingOf } from '#domain/numbering/numbering-of';
import { priorityRank } from '#domain/preset/priority-rank';
import { fail, ok, type Result } from '#domain/result';
import type { CivilCalendar } from '#domain/ticket/context';
import { decide } from '#domain/ticket/decide';
import { evolve } from '#domain/ticket/evolve';
import type { Failure } from '#domain/ticket/failure';
import { type ArticleDraft, draftArticle, placeArticle } from '../articles/write-article.ts';
import { refusedBy, type UseCaseFailure } from '../failure.ts';
import { type Repeatable, recordOf } from '../idempotency.ts';
import type {
  Clock,
  CommitOutcome,
  Directory,
  Ids,
  PastConfigurations,
  Session,
  StoredTicket,
  Tickets,
} from '../ports.ts';
import { judgeOpening, type Opening, type RightOpening } from './judge-opening.ts';
import { repeatTicket } from './repeat-ticket.ts';
import { type TicketView, viewTicket } from './view-ticket.ts';

interface Ports {
  readonly tickets: Tickets;
  readonly directory: Directory;
  readonly pastConfigurations: PastConfigurations;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

const write = async (
  ports: Ports,
  session: Session,
  { opening, requestedFor, today, form, uploads }: RightOpening,
  repeatable: Repeatable,
): Promise<Result<{ stored: StoredTicket; draft: ArticleDraft; outcome: CommitOutcome }, Failure>> => {
  const { configuration, person } = session;
  const { preset } = configuration;
  const { classification, description, channel, follows, endCustomer } = opening;
  const content = { ...opening.content, ...(form && { form }) };
  const files = uploads.map(({ id }) => id);
  const draft = draftArticle(ports.ids, { body: description, files, opening: content });
  const filed = withForm(preset.forms, classification);
  const number = await ports.tickets.nextNumber(numberingOf(preset, filed), today.slice(0, 4));
  const command = { kind: 'open', number, classification, channel } as const;
  const { requester, organisation } = requestedFor;
  const owners = {
    organisation: organisation.id,
    requester: requester.id,
    ...(follows && { follows }),
    ...(endCustomer && { endCustomer }),
  };
  const filledIn = form && { form: { id: form.id, version: form.version } };
  const now = ports.clock.now();
  const context = { actor: person, configuration, calendar: ports.calendar, now, article: draft.reference };
  const decided = decide(undefined, { ...command, ...owners, ...filledIn }, context);
  if (!decided.ok) return decided;
  const event = decided.value;
  const after = { ticket: evolve(undefined, event), subject: content.subject };
  const outcome = await ports.tickets.commit({
    after,
    priorityRank: priorityRank(preset, after.ticket.priority),
    event,
    article: placeArticle(draft, event, person, channel),
    ...(files.length > 0 && { uploads: { ids: files, uploader: person.id } }),
    ...recordOf(session, repeatable, now, { status: 201, number, sequence: event.sequence }),
  });
  return ok({ stored: after, draft, outcome });
};

/** One failure for each refused upload, where the request names it. */
const refusedUploads = ({ uploads }: RightOpening, refused: readonly string[]) =>
  uploads.filter(({ id }) => refused.includes(id)).map(({ pointer }) => ({ pointer, code: 'unknown-upload' as const }));

/** Opens a ticket on the competent queue (R1, R2.1): checked whole, numbered, written in one transaction. */
export const openTicket =
  (ports: Ports) =>
  async (session: Session, opening: Opening, repeatable: Repeatable): Promise<Result<TicketView, UseCaseFailure>> => {
    if (session.repeated) return repeatTicket(ports)(session, session.repeated, repeatable);
    const judged = await judgeOpening(ports, session, opening);
    if (!judged.ok) return judged;
    const written = await write(ports, session, judged.value, repeatable);
    if (!written.ok) return fail(refusedBy(written.failure));
    const { stored, draft, outcome } = written.value;
    const { requester } = judged.value.requestedFor;
    switch (outcome.kind) {
      case 'committed':
        return ok(await viewTicket(ports)(session, stored, { description: draft, requester }));
      case 'repeated':
        return repeatTicket(ports)(session, outcome.record, repeatable);
      case 'upload-refused':
        return fail({ reason: 'invalid', fields: refusedUploads(judged.value, outcome.ids) });
      case 'stale':
        return fail({ reason: 'contended' });
    }
  };
