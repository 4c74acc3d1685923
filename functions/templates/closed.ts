import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: nothing more is accepted (R3.5), or only an answer that opens it again (R3.10). */
export const closed: MailTemplate = {
  it: (facts) => ({
    heading: 'Il ticket è chiuso',
    lines: [
      facts.happened === 'closed'
        ? `Per ${facts.silenceDays} giorni nessuno ha scritto, così il ticket si è chiuso da solo.`
        : `${actorOf(facts)} ha chiuso il ticket.`,
    ],
    quote: facts.text,
    next: [
      facts.reopensUntil
        ? `Se qualcosa non torna, rispondi nel ticket e si riapre (termine: ${facts.reopensUntil}).`
        : 'Se ti serve ancora aiuto, apri un nuovo ticket collegato a questo.',
    ],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'The ticket is closed',
    lines: [
      facts.happened === 'closed'
        ? `Nobody wrote for ${facts.silenceDays} days, so the ticket has closed by itself.`
        : `${actorOf(facts)} has closed the ticket.`,
    ],
    quote: facts.text,
    next: [
      facts.reopensUntil
        ? `If something is not right, answer in the ticket by ${facts.reopensUntil}: it opens again.`
        : 'If you still need help, open a new ticket that follows this one.',
    ],
    state: facts.state,
  }),
};
