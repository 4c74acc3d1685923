import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To whoever may decide: the ticket waits for it (R3.10). It says nothing that a referent may not read. */
export const approvalWanted: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: 'Un ticket aspetta la tua decisione',
    lines: [
      facts.actor ? `${actorOf(facts)} ha portato il ticket ad aspettare un'approvazione.` : "Serve un'approvazione.",
    ],
    next: ['Apri il ticket per approvare o respingere. Basta la decisione di una sola persona.'],
  }),
  en: (facts) => ({
    heading: 'A ticket waits for your decision',
    lines: [
      facts.actor ? `${actorOf(facts)} has brought the ticket to wait for an approval.` : 'An approval is needed.',
    ],
    next: ['Open the ticket to approve or reject it. The decision of one person is enough.'],
  }),
};
