import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The error is caught where nobody can do anything about it. */
export const swallowedMailError: SeededBug = {
  id: 'swallowed-mail-error',
  title: 'A mail that could not be sent counts as sent.',
  wiring: withPorts(({ mailer }) => ({
    mailer: { send: (mail) => mailer.send(mail).catch(() => ({ kind: 'sent', messageId: 'none' })) },
  })),
};
