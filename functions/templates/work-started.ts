import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: the cause is known and somebody works on the solution (R3.4). */
export const workStarted: MailTemplate = {
  it: (facts) => ({
    heading: 'Stiamo lavorando alla soluzione',
    lines: facts.text ? [`${actorOf(facts)} scrive:`] : [],
    quote: facts.text,
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'We are working on the solution',
    lines: facts.text ? [`${actorOf(facts)} writes:`] : [],
    quote: facts.text,
    state: facts.state,
  }),
};
