import type { DeskMail, MailName, RequesterMail } from '../notification/mail-name.ts';

/** The mails that a preset may send to fewer people; all others a requester or the desk cannot do without (R5.1, R5.2). */
export const ruledMails = [
  'state-changed',
  'work-started',
  'planned',
  'new-in-queue',
  'moved-to-queue',
  'returned-to-queue',
  'note-written',
] as const satisfies readonly (RequesterMail | DeskMail)[];
export type RuledMail = (typeof ruledMails)[number];

/** Whether a preset may say who receives a mail. */
export const isRuledMail = (mail: MailName): mail is RuledMail => ruledMails.some((one) => one === mail);

/** Those of them that everybody who works on a queue receives. */
export const queueMails: ReadonlySet<RuledMail> = new Set(['new-in-queue', 'moved-to-queue', 'returned-to-queue']);

/** `everyone` is as without a rule; `supervisors` receive a queue's mail in the place of those who work on it. */
export const mailReaders = ['nobody', 'supervisors', 'everyone'] as const;

/** Who receives some mails, on all queues or some, of whatever makes them or of some steps (R3.10, R5.1). */
export interface MailRule {
  readonly mails: readonly RuledMail[];
  readonly queues?: readonly string[];
  /** The names of steps in the workflow. */
  readonly actions?: readonly string[];
  readonly to: (typeof mailReaders)[number];
}
