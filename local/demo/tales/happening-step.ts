import type { Preset } from '#domain/preset/preset';
import type { Deed } from '../plan.ts';
import type { WorkingHours } from '../working-hours.ts';
import type { Happening } from './tale.ts';

const texts = ['comment', 'reply', 'note'] as const;

/** What somebody does to the ticket at that time, so that the happening comes true. */
export const deedOf = (happening: Happening, at: number, owner: string, hours: WorkingHours): Deed => {
  const { do: action, queue, days } = happening;
  const kind = texts.find((text) => text === action);
  if (kind) return { kind };
  if (action === 'assign') return { kind: 'assign', owner };
  if (queue !== undefined) return { kind: 'move', queue };
  return { kind: 'act', action, ...(days !== undefined && { plan: { date: hours.day(at, days) } }) };
};

/** Whether the requester does it; everything else is the desk's. */
export const isRequesters = ({ workflow }: Preset, { do: action }: Happening): boolean =>
  action === 'comment' || workflow.transitions.some((step) => step.action === action && step.by === 'requester');
