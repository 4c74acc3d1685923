import type { RequestTemplate } from './mail-template.ts';

/** To the referent who asked: the person is not let in (R6.5). */
export const requestRefused: RequestTemplate = {
  it: ({ name, email, decider, reason }) => ({
    heading: 'La tua richiesta è stata rifiutata',
    lines: [`${name}, ${email}, non è stato abilitato.`, ...(decider ? [`Ha deciso ${decider}.`] : [])],
    ...(reason !== undefined && { quote: { body: reason } }),
  }),
  en: ({ name, email, decider, reason }) => ({
    heading: 'Your request was refused',
    lines: [`${name}, ${email}, is not let in.`, ...(decider ? [`It was decided by ${decider}.`] : [])],
    ...(reason !== undefined && { quote: { body: reason } }),
  }),
};
