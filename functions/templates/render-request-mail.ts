import type { RenderRequestMail, RequestMail, RequestMailFacts } from '#domain/notification/request-mail';
import type { Language } from '#domain/text';
import { framed } from './framed.ts';
import { letIn } from './let-in.ts';
import type { RequestTemplate } from './mail-template.ts';
import { requestGranted } from './request-granted.ts';
import { requestRefused } from './request-refused.ts';
import { requestWaits } from './request-waits.ts';

const templates: Readonly<Record<RequestMail, RequestTemplate>> = {
  'request-waits': requestWaits,
  'request-granted': requestGranted,
  'request-refused': requestRefused,
  'let-in': letIn,
};

const phrases = {
  it: { automatic: 'Questo messaggio è automatico: non rispondere a questo indirizzo.', open: 'Apri la pagina' },
  en: { automatic: 'This message is automatic: do not answer to this address.', open: 'Open the page' },
} as const satisfies Record<Language, object>;

const aboutOf = ({ tenant, organisation }: RequestMailFacts): string => `${tenant.name} · ${organisation}`;

/** Renders one mail about a request for a new person in the language of its facts. */
export const renderRequestMail: RenderRequestMail = (mail, facts) => {
  const words = templates[mail][facts.language](facts);
  const frame = { ...facts, ...phrases[facts.language], about: aboutOf(facts) };
  return { subject: `[${facts.tenant.name}] ${words.heading}`, ...framed(frame, words) };
};
