import { theClock } from '#domain/people/person';
import type { Names } from '#use-cases/tickets/view-ticket';

/** A person as answers name them; one who is no longer known keeps an empty name. */
export const presentName = (id: string, names: Names): { id: string; name: string } => ({
  id,
  name: id === theClock.id ? 'Sportello' : (names.get(id)?.name ?? ''),
});
