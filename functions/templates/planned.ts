import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: when the solution comes, by day, by release or both (R3.4). */
export const planned: MailTemplate = {
  it: (facts) => ({
    heading: 'La soluzione è pianificata',
    lines: [
      ...(facts.plan?.date ? [`Data prevista: ${facts.plan.date}`] : []),
      ...(facts.plan?.release ? [`Rilascio: ${facts.plan.release}`] : []),
      ...(facts.text ? [`${actorOf(facts)} scrive:`] : []),
    ],
    quote: facts.text,
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'The solution is planned',
    lines: [
      ...(facts.plan?.date ? [`Expected on: ${facts.plan.date}`] : []),
      ...(facts.plan?.release ? [`Release: ${facts.plan.release}`] : []),
      ...(facts.text ? [`${actorOf(facts)} writes:`] : []),
    ],
    quote: facts.text,
    state: facts.state,
  }),
};
