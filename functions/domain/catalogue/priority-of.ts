import type { Preset } from '../preset/preset.ts';
import type { Classification } from '../ticket/ticket.ts';

/** The priority of the matrix (R1.11), for a severity and urgency that were checked. */
export const priorityOf = (
  { priorityMatrix }: Preset,
  { severity, urgency }: Pick<Classification, 'severity' | 'urgency'>,
): string => {
  const priority = priorityMatrix[severity]?.[urgency];
  if (priority === undefined) throw new Error(`the priority matrix has no ${severity}/${urgency}`);
  return priority;
};
