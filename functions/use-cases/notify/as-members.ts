import { memberOf } from '#domain/people/member-of';
import type { Person } from '#domain/people/person';
import type { Ticket } from '#domain/ticket/ticket';
import type { Notification } from '../ports/notifications.ts';
import type { Directory } from '../ports.ts';

interface Ports {
  readonly directory: Pick<Directory, 'organisation'>;
}

/**
 * Those whose approval is wanted, with how their organisation shares its tickets now: a referent with whom it shares none
 * may neither decide nor hear of it (R5.7). Where nobody's is, nothing is read.
 */
export const asMembers =
  ({ directory }: Ports) =>
  async (
    people: ReadonlyMap<string, Person>,
    { organisation }: Pick<Ticket, 'organisation'>,
    open: readonly Pick<Notification, 'template' | 'person'>[],
  ): Promise<ReadonlyMap<string, Person>> => {
    const asked = open
      .filter(({ template }) => template === 'approval-wanted')
      .flatMap(({ person }) => people.get(person) ?? [])
      .filter((person) => person.organisation === organisation);
    if (asked.length === 0) return people;
    const home = await directory.organisation(organisation);
    return new Map([...people, ...asked.map((person) => [person.id, memberOf(person, home)] as const)]);
  };
