import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Person } from '#domain/people/person';
import type { Kind } from '../../desks/desk.ts';
import { isEnd } from '../../oracle/is-end.ts';
import type { Behaviour, Scene } from '../scene.ts';
import { attachable } from './attachable.ts';
import { filledForm } from './filled-form.ts';
import { keyed } from './keyed.ts';

/** A body that opens a ticket of one of these kinds for somebody, with the form that it asks for. */
const bodyAbout = (
  scene: Scene,
  kinds: readonly Kind[],
  { organisation }: Pick<Person, 'organisation'> = scene.who,
): Readonly<Record<string, unknown>> => {
  const { random, mark, world } = scene;
  const { places, severities, urgencies } = world.desk;
  const facts = { ...random.pick(kinds), ...random.pick(places) };
  const customer = customerOf(scene, organisation);
  return {
    ...facts,
    severity: random.pick(severities),
    urgency: random.pick(urgencies),
    subject: `Subject ${mark}`,
    description: `Description ${mark}`,
    ...(customer && { endCustomer: customer.id }),
    ...filledForm(scene, facts, customer),
  };
};

/** A body that opens a ticket. */
export const openingBody = (scene: Scene): Readonly<Record<string, unknown>> =>
  bodyAbout(scene, scene.world.desk.kinds);

const callers = ['anna', 'anna', 'bruno', 'rita', 'anna-2'];

/** Whom a ticket is about: mostly a customer of that organisation, seldom somebody else's. */
const customerOf = ({ world, random }: Scene, organisation: string | undefined): EndCustomer | undefined => {
  const { endCustomers } = world.desk;
  if (endCustomers.length === 0 || random.chance(0.2)) return undefined;
  const own = endCustomers.filter(({ partner }) => partner === organisation);
  return random.pick(own.length === 0 || random.chance(0.05) ? endCustomers : own);
};

const follows = ({ view, random, world }: Scene) => {
  const closed = [...view.tickets.values()].filter(({ state }) => isEnd(world.desk, state));
  return closed.length > 0 && random.chance(0.7) ? { follows: random.pick(closed).number } : {};
};

/** Opens a ticket for themselves; rarely once they know a few. */
export const openTicket: Behaviour = (scene) => {
  if (scene.view.tickets.size > 0 && scene.random.chance(0.96)) return undefined;
  return keyed(scene, {
    operation: 'openTicket',
    body: { ...openingBody(scene), ...follows(scene), ...attachable(scene) },
  });
};

/** Opens a ticket for somebody, by their address. */
export const openFor =
  (people: readonly Person[]): Behaviour =>
  (scene) =>
    scene.view.tickets.size > 0 && scene.random.chance(0.92)
      ? undefined
      : keyed(scene, {
          operation: 'openTicket',
          body: { ...openingBody(scene), requester: scene.random.pick(people).email },
        });

/** Somebody of the desk opens what only the desk opens, or what a caller tells them. */
export const openForCaller: Behaviour = (scene) => {
  const { world, random } = scene;
  if (world.rumours.length > 3 && random.chance(0.9)) return undefined;
  const caller = world.people.get(random.pick(callers));
  const body = { ...bodyAbout(scene, world.desk.deskKinds, caller), requester: caller?.email };
  return keyed(scene, { operation: 'openTicket', body });
};
