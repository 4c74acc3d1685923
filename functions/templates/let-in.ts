import type { RequestTemplate } from './mail-template.ts';

/** To whoever was asked for: they may come in, by the address that this mail goes to (R6.5). */
export const letIn: RequestTemplate = {
  it: ({ tenant, referent, organisation, email }) => ({
    heading: `Puoi chiedere assistenza a ${tenant.name}`,
    lines: [
      `${referent || 'Il referente'} (${organisation}) ha chiesto di abilitarti, e ora puoi entrare con ${email}.`,
    ],
    next: [
      'Se ti arriva anche un invito con una password provvisoria, comincia da quello; altrimenti usa le tue credenziali.',
    ],
  }),
  en: ({ tenant, referent, organisation, email }) => ({
    heading: `You may ask ${tenant.name} for help`,
    lines: [
      `${referent || 'The referent'} (${organisation}) has asked to let you in, and now you may enter with ${email}.`,
    ],
    next: [
      'If an invitation with a temporary password comes too, begin with that; otherwise use your own credentials.',
    ],
  }),
};
