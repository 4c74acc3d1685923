/** The mails that the requester's side receives (R5.1). */
export const requesterMails = [
  'submission-received',
  'taken-in-charge',
  'information-requested',
  'public-reply',
  'work-started',
  'planned',
  'resolved',
  'closed',
  'state-changed',
  'comment-added',
] as const;

/** The mails that only staff receive (R5.1). */
export const deskMails = [
  'new-in-queue',
  'moved-to-queue',
  'returned-to-queue',
  'assigned',
  'made-responsible',
  'customer-answered',
  'note-written',
  'closed-by-requester',
  'withdrawn-by-requester',
  'reminder',
  'decided',
  'ticket-updated',
] as const;

/** The mails of whoever may decide on a ticket: supervisors, and referents where the preset asks them (R3.10). */
export const approverMails = ['approval-wanted'] as const;

export type RequesterMail = (typeof requesterMails)[number];
export type DeskMail = (typeof deskMails)[number];
export type ApproverMail = (typeof approverMails)[number];

/** One kind of mail; each has its template. */
export type MailName = RequesterMail | DeskMail | ApproverMail;

/** Whether a stored name is that of a mail that still exists. */
export const isMailName = (name: string): name is MailName =>
  [...requesterMails, ...deskMails, ...approverMails].some((known) => known === name);
