import type { RequestTemplate } from './mail-template.ts';

/** To the referent who asked: the person is let in (R6.5). */
export const requestGranted: RequestTemplate = {
  it: ({ name, email, decider, reason }) => ({
    heading: 'La tua richiesta è stata concessa',
    lines: [`${name}, ${email}, può entrare.`, ...(decider ? [`Ha deciso ${decider}.`] : [])],
    ...(reason !== undefined && { quote: { body: reason } }),
  }),
  en: ({ name, email, decider, reason }) => ({
    heading: 'Your request was granted',
    lines: [`${name}, ${email}, may come in.`, ...(decider ? [`It was decided by ${decider}.`] : [])],
    ...(reason !== undefined && { quote: { body: reason } }),
  }),
};
