import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To owner and responsible: who wrote an internal note. Its text is in no mail (R5.1, DESIGN 5). */
export const noteWritten: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: `${actorOf(facts)} ha scritto una nota interna`,
    lines: ['Leggila nel ticket: le note interne non si spediscono per posta.'],
  }),
  en: (facts) => ({
    heading: `${actorOf(facts)} has written an internal note`,
    lines: ['Read it in the ticket: internal notes are not sent by mail.'],
  }),
};
