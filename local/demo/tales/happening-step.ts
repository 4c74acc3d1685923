import type { Preset, Trigger } from '#domain/preset/preset';
import type { Deed } from '../plan.ts';
import type { WorkingHours } from '../working-hours.ts';
import type { Happening } from './tale.ts';

const texts = ['comment', 'reply', 'note'] as const;
const day = 86_400_000;
const twoHours = 7_200_000;

/** What somebody does to the ticket at that time, so that the happening comes true. */
export const deedOf = (happening: Happening, at: number, hours: WorkingHours): Deed => {
  const { do: action, queue, days, risk, window } = happening;
  const kind = texts.find((text) => text === action);
  if (kind) return { kind };
  if (queue !== undefined) return { kind: 'move', queue };
  return {
    kind: 'act',
    action,
    ...(days !== undefined && { plan: { date: hours.day(at, days) } }),
    ...(risk !== undefined && { risk }),
    ...(window !== undefined && { window: windowFrom(at + window * day) }),
  };
};

const windowFrom = (start: number) => ({
  from: new Date(start).toISOString(),
  to: new Date(start + twoHours).toISOString(),
});

/** Who does it: the requester, an approver, or the desk. */
export const doerOf = ({ workflow }: Preset, { do: action }: Happening): Trigger =>
  workflow.transitions.find((step) => step.action === action)?.by ?? 'operator';
