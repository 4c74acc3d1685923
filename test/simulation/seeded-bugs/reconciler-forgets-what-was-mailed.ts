import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** Whether somebody has decided on an event's mails is not asked. */
export const reconcilerForgetsWhatWasMailed: SeededBug = {
  id: 'reconciler-forgets-what-was-mailed',
  title: 'The reconciler tells again of events whose mails went out long ago.',
  wiring: inFunction('reconciler', ({ inspections }) => ({
    inspections: {
      ...inspections,
      record: async (number) => {
        const record = await inspections.record(number);
        return record && { ...record, mails: [] };
      },
    },
  })),
};
