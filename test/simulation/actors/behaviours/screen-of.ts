import type { Ticket } from '#domain/ticket/ticket';
import { nowOf } from '../../oracle/now-of.ts';
import { sees } from '../../oracle/sees.ts';
import type { Scene } from '../scene.ts';
import { knownTicket } from '../view.ts';

/** What the desk's list shows them on their screen, as it is just now: they know those tickets from then on. */
export const screenOf = ({ who, view, world }: Scene): Ticket[] => {
  const shown = world.rumours
    .map((number) => nowOf(world, number))
    .filter((ticket): ticket is Ticket => ticket !== undefined && sees(world, who, ticket));
  for (const { number } of shown) knownTicket(view, number);
  return shown;
};
