import { memberOf } from '#domain/people/member-of';
import type { Person } from '#domain/people/person';
import type { Ticket } from '#domain/ticket/ticket';
import type { Notification } from '../ports/notifications.ts';
import type { Directory } from '../ports.ts';

interface Ports {
  readonly directory: Pick<Directory, 'organisation'>;
}
type Reader = Person & Required<Pick<Person, 'organisation'>>;

const hasHome = (person: Person): person is Reader => person.organisation !== undefined;

/**
 * Those for whom it matters how their organisation shares its tickets now, with that (R5.7): a referent with whom it
 * shares none may neither decide on them nor hear of it, and whoever left for one that shares its own sees and hears no
 * more of what they opened before. Where it matters for nobody, nothing is read.
 */
export const asMembers =
  ({ directory }: Ports) =>
  async (
    people: ReadonlyMap<string, Person>,
    { organisation }: Pick<Ticket, 'organisation'>,
    open: readonly Pick<Notification, 'template' | 'person'>[],
  ): Promise<ReadonlyMap<string, Person>> => {
    const readers = open
      .flatMap(({ template, person }) => {
        const reader = people.get(person);
        const isAtHome = reader?.organisation === organisation;
        return reader && isAtHome === (template === 'approval-wanted') ? [reader] : [];
      })
      .filter(hasHome);
    const homes = [...new Set(readers.map((reader) => reader.organisation))];
    const found = new Map(await Promise.all(homes.map(async (id) => [id, await directory.organisation(id)] as const)));
    return new Map([
      ...people,
      ...readers.map((reader) => [reader.id, memberOf(reader, found.get(reader.organisation))] as const),
    ]);
  };
