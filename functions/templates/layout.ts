import type { MailFacts } from '#domain/notification/mail-facts';
import type { RenderedMail } from '#domain/notification/rendered-mail';
import type { Language } from '#domain/text';
import { framed } from './framed.ts';
import type { MailWords } from './mail-template.ts';

const phrases = {
  it: {
    open: 'Apri il ticket',
    automatic: 'Questo messaggio è automatico: per rispondere scrivi nel ticket, non a questo indirizzo.',
  },
  en: {
    open: 'Open the ticket',
    automatic: 'This message is automatic: to answer, write in the ticket, not to this address.',
  },
} as const satisfies Record<Language, object>;

/**
 * Puts the words of one mail about a ticket into the tenant's frame, as text and as HTML. The subject keeps the ticket's
 * mails together.
 */
export const layout = (facts: MailFacts, words: MailWords): RenderedMail => {
  const { language, tenant, number, subject } = facts;
  const about = `${tenant.name} · ticket ${number} · ${subject}`;
  return { subject: `[${number}] ${subject}`, ...framed({ ...facts, ...phrases[language], about }, words) };
};
