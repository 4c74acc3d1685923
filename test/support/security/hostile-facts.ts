import type { QuotingMailFacts } from '#domain/notification/mail-facts';
import { languages } from '#domain/text';
import { mailFacts } from '../after-commit/mail-facts.ts';

/** Facts of a mail whose every text, the tenant's own included, is the hostile one; languages take turns. */
export const hostileFacts = (evil: string, at = 0): QuotingMailFacts => ({
  ...mailFacts,
  language: languages[at % languages.length] ?? 'it',
  tenant: { ...mailFacts.tenant, name: evil },
  subject: evil,
  reader: evil,
  actor: evil,
  queue: evil,
  opening: { kind: evil, priority: evil, form: evil },
  state: { label: evil, sentence: evil },
  plan: { date: evil, release: evil },
  closesAt: evil,
  text: { kind: 'reply', body: evil },
});
