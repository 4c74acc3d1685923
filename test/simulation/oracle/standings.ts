import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { organisationItem } from '#store/organisation-item';
import { personItem } from '#store/person-item';
import type { Key } from '#store/table';
import { table } from '#store/table';
import type { Standing, Standings } from '../world/standings.ts';
import type { World } from '../world/world.ts';

const first = <Thing extends { readonly id: string }>(things: Iterable<Thing>) =>
  new Map([...things].map((thing) => [thing.id, [{ since: 0, thing }]]));

/** As the setup has left them. */
export const firstStandings = ({ people, organisations }: World['desk']): Standings => ({
  people: first(people.values()),
  organisations: first(organisations),
});

/** Notes what was written of a person or an organisation in this step. */
export const noteStanding = ({ database, standings, steps: since }: World, key: Key): void => {
  const { people, organisations } = standings;
  const item = database.item(key);
  if (!item) return;
  const id = String(item['id']);
  if (key.pk === table.keys.person(id).pk) {
    people.set(id, [...(people.get(id) ?? []), { since, thing: personItem.read(item) }]);
  }
  if (key.pk === table.keys.organisation(id).pk) {
    organisations.set(id, [...(organisations.get(id) ?? []), { since, thing: organisationItem.read(item) }]);
  }
};

const inForce = <Thing>(step: number, all: readonly Standing<Thing>[] = []): readonly Thing[] =>
  all.flatMap(({ thing }, at) => ((all[at + 1]?.since ?? Infinity) > step ? [thing] : []));

/** What a person was at any time from a step on; the last is what they are. */
export const personSince = ({ standings }: World, id: string, step: number): readonly Person[] =>
  inForce(step, standings.people.get(id));

/** What an organisation was at any time from a step on; the last is what it is. */
export const organisationSince = ({ standings }: World, id: string, step: number): readonly Organisation[] =>
  inForce(step, standings.organisations.get(id));
