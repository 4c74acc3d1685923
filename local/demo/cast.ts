import type { Organisation } from '#domain/people/organisation';
import { areasInForce } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';

/** Somebody of the demo with the organisation they belong to. */
export interface Member {
  readonly person: Person;
  readonly organisation?: Organisation;
}

/** The demo's people by what they may do, in the order of the tenant's file. */
export interface Cast {
  readonly requesters: readonly Member[];
  readonly apiClients: readonly Member[];
  readonly supervisors: readonly Member[];
  operatorsOf(queue: string): readonly Member[];
}

/** Sorts people into their parts; whoever is disabled has none. */
export const castOf = (members: readonly Member[]): Cast => {
  const present = members.filter(({ person }) => !person.disabled);
  const playing = (...roles: readonly Person['role'][]) => present.filter(({ person }) => roles.includes(person.role));
  return {
    requesters: playing('requester', 'referent'),
    apiClients: playing('api_client'),
    supervisors: playing('supervisor'),
    operatorsOf: (queue) => playing('operator').filter(({ person }) => person.queues.includes(queue)),
  };
};

/** Whether an agreement lets that person's organisation choose the area for the whole time of the demo. */
export const mayChoose = ({ organisation }: Member, area: string, day: string): boolean =>
  organisation !== undefined && areasInForce(organisation, day).has(area);
