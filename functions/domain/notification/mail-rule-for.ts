import type { MailRule, RuledMail } from '../preset/mail-rule.ts';

/** A mail as the rules see it: of which kind, about a ticket in which queue, and of which step if a step makes it. */
export interface MailOccasion {
  readonly mail: RuledMail;
  readonly queue: string;
  readonly action?: string | undefined;
}

/** The first rule that speaks of a mail; nothing where none does. */
export const mailRuleFor = (
  rules: readonly MailRule[],
  { mail, queue, action = '' }: MailOccasion,
): MailRule | undefined =>
  rules.find(
    ({ mails, queues, actions }) =>
      mails.includes(mail) && (queues?.includes(queue) ?? true) && (actions?.includes(action) ?? true),
  );
