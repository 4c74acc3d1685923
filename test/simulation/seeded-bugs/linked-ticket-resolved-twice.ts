import type { Configuration } from '#domain/configuration';
import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** The clock's step leads on from where it has led. */
const again = ({ preset, ...rest }: Configuration): Configuration => ({
  ...rest,
  preset: {
    ...preset,
    workflow: {
      ...preset.workflow,
      transitions: preset.workflow.transitions.map((step) =>
        step.by === 'clock' && step.action === 'resolve' ? { ...step, from: [...step.from, step.to] } : step,
      ),
    },
  },
});

/** Neither what was done nor that all is done is remembered. */
export const linkedTicketResolvedTwice: SeededBug = {
  id: 'linked-ticket-resolved-twice',
  title: 'What was resolved with its problem is resolved once more by the next round.',
  preset: 'itil-desk',
  wiring: inFunction('auto-close', ({ tickets, resolutions, configurations }) => ({
    configurations: { ...configurations, current: async () => again(await configurations.current()) },
    resolutions: { ...resolutions, finish: async () => undefined },
    tickets: { ...tickets, commit: ({ idempotency: _forgotten, ...commit }) => tickets.commit(commit) },
  })),
  by: 'I29',
};
