import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the new responsible (R5.1). */
export const madeResponsible: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: 'Un ticket è sotto la tua responsabilità',
    lines: [`${actorOf(facts)} ti ha indicato come responsabile: ti scriviamo a ogni novità.`],
  }),
  en: (facts) => ({
    heading: 'You are responsible for a ticket',
    lines: [`${actorOf(facts)} has named you as responsible: we will write to you whenever there is news.`],
  }),
};
