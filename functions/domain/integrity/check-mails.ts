import type { MailRecord, TicketRecord } from './ticket-record.ts';
import { type Fault, type Violation, violation } from './violation.ts';

/** Mails come of events; nobody gets two of one event, and what was sent had been decided before (I15, I16). */
export const checkMails = ({ number, events, mails }: TicketRecord): readonly Violation[] =>
  mails.flatMap((mail) =>
    faultsOf(mail, events.length).map((fault) => violation(number, fault, { sequence: mail.sequence })),
  );

const faultsOf = ({ sequence, intended, marks }: MailRecord, events: number): readonly Fault[] => {
  const people = new Set(intended.map(({ person }) => person));
  const ids = new Set(intended.map(({ id }) => id));
  return [
    ...(sequence >= 1 && sequence <= events ? [] : (['mail-without-event'] as const)),
    ...(people.size === intended.length ? [] : (['mail-twice'] as const)),
    ...(marks.every((mark) => ids.has(mark)) ? [] : (['mail-not-intended'] as const)),
  ];
};
