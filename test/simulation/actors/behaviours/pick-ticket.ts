import type { Scene } from '../scene.ts';
import type { KnownTicket } from '../view.ts';

/** A ticket that they know, the last ones more likely; nothing when they know none. */
export const pickTicket = (
  { view, random }: Scene,
  fits: (ticket: KnownTicket) => boolean = () => true,
): KnownTicket | undefined => {
  const known = [...view.tickets.values()].filter(fits);
  if (known.length === 0) return undefined;
  const recent = known.slice(-3);
  return random.pick(random.chance(0.7) ? recent : known);
};

/** A number that they were never told: somebody else's, or nobody's. */
export const foreignNumber = ({ view, world, random }: Scene): string => {
  const others = world.rumours.filter((number) => !view.tickets.has(number));
  return others.length > 0 && random.chance(0.9) ? random.pick(others) : world.desk.unknownNumber;
};
