import type { Actor } from '../people/person.ts';
import type { Preset } from '../preset/preset.ts';
import type { FieldFailure } from '../ticket/failure.ts';
import type { Classification } from '../ticket/ticket.ts';
import { entryOf } from './entry-of.ts';
import { mayOpenType } from './may-open-type.ts';

/** What speaks against this person's opening a ticket of that type; an unknown type is told elsewhere. */
export const checkOpener = (
  { type }: Pick<Classification, 'type'>,
  { types }: Pick<Preset, 'types'>,
  actor: Actor,
): FieldFailure[] => {
  const chosen = entryOf(types, type);
  return chosen && !mayOpenType(chosen, actor) ? [{ pointer: '/type', code: 'opened-by-the-desk' }] : [];
};
