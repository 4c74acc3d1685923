import type { DeskMail, MailName } from '#domain/notification/mail-name';
import { deskMails } from '#domain/notification/mail-name';
import type { Person } from '#domain/people/person';
import { mayDo, maySee } from '#domain/policy';
import type { Ticket } from '#domain/ticket/ticket';
import type { SuppressionReason } from '../ports/notifications.ts';

const forStaff = (mail: MailName): mail is DeskMail => deskMails.some((known) => known === mail);

const mayHear = (person: Person, mail: MailName, ticket: Ticket): boolean => {
  if (mail === 'approval-wanted') return mayDo(person, 'approve', ticket);
  return forStaff(mail) ? mayDo(person, 'readInternal', ticket) : maySee(person, ticket);
};

/**
 * Why a person gets no mail after all, by what is true when it is sent; `undefined` when they get it. A mail of the
 * desk goes only to those who may read what is internal on that ticket.
 */
export const suppressionOf = (
  person: Person | undefined,
  mail: MailName,
  ticket: Ticket,
): SuppressionReason | undefined => {
  if (!person) return 'unknown-person';
  if (person.disabled) return 'disabled';
  if (!mayHear(person, mail, ticket)) return 'no-right';
  return person.email ? undefined : 'no-address';
};
