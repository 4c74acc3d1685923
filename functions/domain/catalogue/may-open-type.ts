import type { Actor } from '../people/person.ts';
import { isStaff } from '../people/person.ts';
import type { TicketType } from '../preset/preset.ts';

/** Whether somebody may open tickets of a type: some are for the desk alone to open (R3.10). */
export const mayOpenType = ({ opens }: Pick<TicketType, 'opens'>, actor: Actor): boolean =>
  opens !== 'desk' || isStaff(actor);
