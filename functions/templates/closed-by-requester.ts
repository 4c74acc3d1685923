import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the owner: the requester’s side has confirmed the solution (R3.5). */
export const closedByRequester: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: `${actorOf(facts)} ha confermato la soluzione`,
    lines: ['Il ticket è chiuso: non serve altro da parte tua.'],
  }),
  en: (facts) => ({
    heading: `${actorOf(facts)} has confirmed the solution`,
    lines: ['The ticket is closed: you need do nothing more.'],
  }),
};
