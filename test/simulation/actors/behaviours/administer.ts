import { sharingModes } from '#domain/people/organisation';
import { table } from '#store/table';
import { organisationSince, personSince } from '../../oracle/standings.ts';
import type { World } from '../../world/world.ts';
import { type Behaviour, call, type Scene } from '../scene.ts';

/** The version of something that its page shows; sometimes an old one. */
const tagOf = ({ random, world }: Scene, key: Parameters<World['database']['item']>[0]): string => {
  const version = Number(world.database.item(key)?.['version'] ?? 0);
  return `"${random.chance(0.1) ? version + 1 : version}"`;
};

const changePerson = (scene: Scene, id: string, body: object) =>
  call(scene, {
    operation: 'changePerson',
    path: { id },
    body: { ...body },
    ifMatch: tagOf(scene, table.keys.person(id)),
  });

/** Puts Piero out, or lets him in again. */
export const dismiss: Behaviour = (scene) => {
  const { disabled = false } = personSince(scene.world, 'piero', scene.world.steps).at(-1) ?? {};
  return changePerson(scene, 'piero', { disabled: !disabled });
};

/** Chooses somebody to see their organisation's tickets, or takes that back. */
export const choose: Behaviour = (scene) => {
  const { world, random } = scene;
  const id = random.pick(['bruno', 'emma', 'anna-2']);
  const { sharesTickets = false } = personSince(world, id, world.steps).at(-1) ?? {};
  return changePerson(scene, id, { sharesTickets: !sharesTickets });
};

/** Says with whom an organisation shares its tickets from now on. */
export const share: Behaviour = (scene) => {
  const { world, random } = scene;
  const id = random.pick(['aurora', 'aurora', 'aurora-2']);
  const { sharing } = organisationSince(world, id, world.steps).at(-1) ?? {};
  return call(scene, {
    operation: 'changeOrganisation',
    path: { id },
    body: { sharing: random.pick(sharingModes.filter((mode) => mode !== sharing)) },
    ifMatch: tagOf(scene, table.keys.organisation(id)),
  });
};
