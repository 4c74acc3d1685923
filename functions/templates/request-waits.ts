import type { RequestTemplate } from './mail-template.ts';

/** To those who decide: a referent has asked for somebody, and it waits for them (R6.5). */
export const requestWaits: RequestTemplate = {
  it: ({ referent, organisation, name, email }) => ({
    heading: 'Una richiesta di abilitazione aspetta una decisione',
    lines: [`${referent || 'Il referente'} (${organisation}) chiede di abilitare ${name}, ${email}.`],
    next: ['Concedi o rifiuta la richiesta: basta la decisione di una sola persona.'],
  }),
  en: ({ referent, organisation, name, email }) => ({
    heading: 'A request for a new person waits for a decision',
    lines: [`${referent || 'The referent'} (${organisation}) asks to let in ${name}, ${email}.`],
    next: ['Grant or refuse it: the decision of one person is enough.'],
  }),
};
