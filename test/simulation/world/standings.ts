import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';

/** What somebody or something was, from a step of the world on. */
export interface Standing<Thing> {
  readonly since: number;
  readonly thing: Thing;
}

/** What people and organisations were and are, each in order. */
export interface Standings {
  readonly people: Map<string, readonly Standing<Person>[]>;
  readonly organisations: Map<string, readonly Standing<Organisation>[]>;
}
