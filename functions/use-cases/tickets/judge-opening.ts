import { checkOpening } from '#domain/catalogue/check-opening';
import { checkFilled, type GivenForm } from '#domain/forms/check-filled';
import { choicesOf } from '#domain/forms/choices-of';
import type { FilledForm } from '#domain/forms/filled-form';
import { type FormUpload, uploadsIn } from '#domain/forms/uploads-in';
import { isStaff } from '#domain/people/person';
import { fail, ok, type Result } from '#domain/result';
import type { OpeningContent } from '#domain/ticket/article';
import type { CivilCalendar } from '#domain/ticket/context';
import { type FieldFailure, invalid } from '#domain/ticket/failure';
import type { Channel, Classification } from '#domain/ticket/ticket';
import { maximumFilesPerArticle } from '#domain/upload';
import { refusedBy, type UseCaseFailure } from '../failure.ts';
import type { Clock, Directory, Session, Tickets } from '../ports.ts';
import { checkFollowed } from './check-followed.ts';
import { findCustomer } from './find-customer.ts';
import { findRequester, type RequestedFor } from './find-requester.ts';

/** R1.1, as the caller gives it. */
export interface Opening {
  readonly classification: Classification;
  readonly content: OpeningContent;
  readonly description: string;
  readonly files: readonly string[];
  /** The form of the ticket's kind (R1.6). */
  readonly form?: GivenForm;
  /** E-mail of the person it is opened for, by operators and API clients (R1.10). */
  readonly requester?: string;
  readonly channel: Channel;
  readonly follows?: string;
  /** The end customer of the requester's organisation that it is about, by id. */
  readonly endCustomer?: string;
}

/** An opening that was judged right, and for whom it is. */
export interface RightOpening {
  readonly opening: Opening;
  readonly requestedFor: RequestedFor;
  readonly today: string;
  readonly form?: FilledForm;
  /** The files beside the description and those that answer questions of the form, each once. */
  readonly uploads: readonly FormUpload[];
}

interface Ports {
  readonly tickets: Pick<Tickets, 'find'>;
  readonly directory: Pick<Directory, 'memberByEmail' | 'endCustomer'>;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

/** Only the desk knows of a call; everybody else is where they say they are (R1.10). */
const checkChannel = ({ person }: Session, channel: Channel): FieldFailure[] =>
  channel === 'phone' && !isStaff(person) ? [{ pointer: '/channel', code: 'not-allowed' }] : [];

const uploadsOf = ({ files }: Opening, inForm: readonly FormUpload[]): readonly FormUpload[] => {
  const attached = files.map((id, index) => ({ id, pointer: `/attachments/${index}` }));
  const all = [...attached, ...inForm];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
};

/** Everything that a new ticket must be before it is numbered; its form is judged once it is known which one it is. */
export const judgeOpening = async (
  ports: Ports,
  session: Session,
  opening: Opening,
): Promise<Result<RightOpening, UseCaseFailure>> => {
  const found = await findRequester(ports, session, opening.requester);
  if (!found.ok) return found;
  const { configuration } = session;
  const requestedFor = found.value;
  const today = ports.calendar.dayOf(ports.clock.now(), configuration.settings.timeZone);
  const about = await findCustomer(ports, session, requestedFor, opening.endCustomer);
  const fields = [
    ...checkOpening(opening.classification, {
      ...{ configuration, today, actor: session.person },
      organisation: requestedFor.organisation,
    }),
    ...checkChannel(session, opening.channel),
    ...(await checkFollowed(ports, session, requestedFor, opening.follows)),
    ...(about.ok ? [] : about.failure),
  ];
  if (!about.ok || fields.length > 0) return fail({ reason: 'invalid', fields });
  const { forms } = configuration.preset;
  const choices = about.value && choicesOf(about.value, today);
  const filled = checkFilled(forms, opening.classification, opening.form, choices);
  if (!filled.ok) return fail(refusedBy(filled.failure));
  const form = filled.value;
  const definition = form && forms?.[form.id];
  const uploads = uploadsOf(opening, form && definition ? uploadsIn(definition, form) : []);
  if (uploads.length > maximumFilesPerArticle) return fail(invalid('/attachments', 'too-long'));
  return ok({ opening, requestedFor, today, uploads, ...(form && { form }) });
};
