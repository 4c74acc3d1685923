import type { Preset } from '../preset/preset.ts';
import type { Classification } from '../ticket/ticket.ts';
import { entryOf } from './entry-of.ts';

/** Whether a ticket of that type is a problem, to which others are linked as caused by it (R3.10). */
export const isProblem = ({ types }: Pick<Preset, 'types'>, { type }: Pick<Classification, 'type'>): boolean =>
  entryOf(types, type)?.problem === true;
