import type { MailFacts } from '#domain/notification/mail-facts';
import type { MailTemplate } from './mail-template.ts';

/** To the owner, or the queue where there is none: the day has come that the ticket waited for (R3.10, R5.1). */
export const reminder: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: 'È il giorno del promemoria',
    lines: ['Il ticket aspettava questo giorno e ora tocca di nuovo a noi.', `Coda: ${facts.queue}`],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'Today is the day of the reminder',
    lines: ['The ticket was waiting for this day, and now it is our turn again.', `Queue: ${facts.queue}`],
    state: facts.state,
  }),
};
