import type { Configuration } from '../configuration.ts';
import type { Organisation } from '../people/organisation.ts';
import { areasInForce } from '../people/organisation.ts';
import type { Actor } from '../people/person.ts';
import type { CivilDate } from '../text.ts';
import type { FieldFailure } from '../ticket/failure.ts';
import type { Classification } from '../ticket/ticket.ts';
import { checkChosen } from './check-chosen.ts';
import { checkOpener } from './check-opener.ts';

/** What a new ticket is judged by; `today` is the civil day in the tenant's time zone. */
interface Circumstances {
  readonly configuration: Configuration;
  /** The requester's organisation, also when somebody else opens for them. */
  readonly organisation: Organisation;
  /** Who opens it. */
  readonly actor: Actor;
  readonly today: CivilDate;
}

/** Every wrong field of a new ticket's classification at once, the agreements in force included (R1.4). */
export const checkOpening = (
  input: Classification,
  { configuration, organisation, actor, today }: Circumstances,
): FieldFailure[] => {
  const { preset } = configuration;
  const wrong = [...checkChosen(input, preset), ...checkOpener(input, preset, actor)];
  const uncovered = Object.hasOwn(preset.areas, input.area) && !areasInForce(organisation, today).has(input.area);
  return uncovered ? [...wrong, { pointer: '/area', code: 'area-not-in-agreement' }] : wrong;
};
