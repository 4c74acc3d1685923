import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the owner: the requester’s side has ended the ticket before anything was solved (R3.10). */
export const withdrawnByRequester: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: `${actorOf(facts)} ha ritirato il ticket`,
    lines: ['Il ticket è chiuso: non serve altro da parte tua.'],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: `${actorOf(facts)} has withdrawn the ticket`,
    lines: ['The ticket is closed: you need do nothing more.'],
    state: facts.state,
  }),
};
