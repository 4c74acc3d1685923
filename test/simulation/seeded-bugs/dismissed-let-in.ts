import type { SeededBug } from './seeded-bug.ts';
import { withSessions } from './switches/with-sessions.ts';

/** What was known of them once is believed. */
export const dismissedLetIn: SeededBug = {
  id: 'dismissed-let-in',
  title: 'Whoever was dismissed is let in as long as their token lasts.',
  wiring: withSessions((session) => ({ ...session, person: { ...session.person, disabled: false } })),
  by: 'I14',
};
