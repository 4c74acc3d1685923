import { mailsFor } from '../notification/mails-for.ts';
import type { Preset } from '../preset/preset.ts';
import type { Instant } from '../text.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { TicketRecord } from './ticket-record.ts';

/** What says who is mailed of what. */
type Told = Pick<Preset, 'workflow' | 'mailRules'>;

/** From when to when an event must have happened. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The events of that time that concern somebody else than who made them, and of which nobody has yet decided who is
 * mailed: the stream never told of them (FAULTS 2.4). A queue that nobody works on is a case of its own: its events
 * stay here, and to tell of them again does nothing.
 */
export const unmailedEvents = ({ events, mails }: TicketRecord, preset: Told, { from, until }: Span) => {
  const decided = new Set(mails.map(({ sequence }) => sequence));
  return events.filter(
    (event) => event.at >= from && event.at < until && !decided.has(event.sequence) && concernsOthers(event, preset),
  );
};

const concernsOthers = (event: TicketEvent, preset: Told): boolean =>
  mailsFor(event, preset).some(
    ({ mail, to }) => 'queue' in to || to.person !== event.by || mail === 'submission-received',
  );
