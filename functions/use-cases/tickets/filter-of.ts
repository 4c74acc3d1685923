import type { Preset, Workflow } from '#domain/preset/preset';
import { fail, ok, type Result } from '#domain/result';
import type { CivilDate } from '#domain/text';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { ListFilter } from '../ports/ticket-lists.ts';
import type { Session } from '../ports.ts';
import type { WantedTickets } from './wanted-tickets.ts';

/** Alone, `me` is a list of its own, which reaches beyond one's queues; within another list it is a filter. */
const ownerFilter = ({ person }: Session, { owner, queue, requester }: WantedTickets): Pick<ListFilter, 'owner'> => {
  if (owner === 'me') return queue === undefined && requester === undefined ? {} : { owner: person.id };
  return owner === undefined ? {} : { owner };
};

const statesOf = (
  { states }: Workflow,
  { states: chosen, ended }: WantedTickets,
): Result<Pick<ListFilter, 'states' | 'ended'>, UseCaseFailure> => {
  if (chosen && ended) return fail(invalid('?ended', 'not-allowed'));
  if (chosen?.some((state) => !Object.hasOwn(states, state))) {
    return fail(invalid('?state', 'unknown-value'));
  }
  if (!chosen && ended !== 'include' && ended !== 'only') return ok({ states: 'open' });
  const isFinal = (state: string): boolean => states[state]?.final === true;
  const named = chosen ?? Object.keys(states).filter((state) => ended === 'include' || isFinal(state));
  const [first] = named;
  const alike = first !== undefined && named.every((state) => isFinal(state) === isFinal(first));
  return ok({ states: named, ...(alike && { ended: isFinal(first) }) });
};

/** The first field whose value the preset does not know. */
const unknownIn = (preset: Preset, { type, area, priority }: WantedTickets): string | undefined => {
  const named = [
    ['type', type, preset.types],
    ['area', area, preset.areas],
    ['priority', priority, preset.priorities],
  ] as const;
  return named.find(([, value, known]) => value !== undefined && !Object.hasOwn(known, value))?.[0];
};

/** The conditions that wanted tickets meet; `today` is the tenant's civil day. */
export const filterOf = (
  session: Session,
  wanted: WantedTickets,
  today: CivilDate,
): Result<ListFilter, UseCaseFailure> => {
  const { preset } = session.configuration;
  const { type, area, priority, endCustomer, customerAnswered, overdue } = wanted;
  const chosen = statesOf(preset.workflow, wanted);
  if (!chosen.ok) return chosen;
  const unknown = unknownIn(preset, wanted);
  if (unknown) return fail(invalid(`?${unknown}`, 'unknown-value'));
  return ok({
    ...chosen.value,
    ...(type !== undefined && { type }),
    ...(area !== undefined && { area }),
    ...(priority !== undefined && { priority }),
    ...(endCustomer !== undefined && { endCustomer }),
    ...ownerFilter(session, wanted),
    ...(customerAnswered !== undefined && { customerAnswered }),
    ...(overdue && { plannedBefore: today }),
  });
};
