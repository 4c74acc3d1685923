import { isRuledMail, type MailRule } from '../preset/mail-rule.ts';
import type { EventType, TicketEvent } from '../ticket/event.ts';
import type { Addressed } from './addressed.ts';
import { requesterMails } from './mail-name.ts';
import { mailRuleFor } from './mail-rule-for.ts';

/** A text that a requester may read reaches them, whatever the rules say. */
const bringsText = (mail: Addressed['mail'], { article }: TicketEvent): boolean =>
  article !== undefined && requesterMails.some((one) => one === mail);

/** The clock's steps, which their events name by their own type. */
const clockSteps: Partial<Record<EventType, string>> = { woken: 'wake', closed: 'close' };

/** Sends a mail of an event to whom the preset's rules leave it, which is as it was where they do not speak of it. */
export const byTheRules =
  (event: TicketEvent, rules: readonly MailRule[] = []) =>
  (addressed: Addressed): readonly Addressed[] => {
    const { mail, to } = addressed;
    if (!isRuledMail(mail) || bringsText(mail, event)) return [addressed];
    const action = event.action ?? clockSteps[event.type];
    switch (mailRuleFor(rules, { mail, queue: event.audience.queue, action })?.to) {
      case 'nobody':
        return [];
      case 'supervisors':
        return [{ mail, to: { ...to, readers: 'supervisors' } }];
      default:
        return [addressed];
    }
  };
