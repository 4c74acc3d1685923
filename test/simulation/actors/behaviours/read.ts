import type { Operation } from '#http/routes';
import { uploadsOf } from '../../oracle/uploads-of.ts';
import { type Behaviour, call, type Scene } from '../scene.ts';
import { foreignNumber, pickTicket } from './pick-ticket.ts';

const parts = ['getTicket', 'getTicket', 'listArticles', 'getHistory'] as const satisfies readonly Operation[];

const partOf = (scene: Scene, number: string) => {
  const operation = scene.random.pick(parts);
  const limited = operation !== 'getTicket' && scene.random.chance(0.3);
  return call(scene, {
    operation,
    path: { number },
    ...(limited && { query: { limit: '3', direction: 'descending' } }),
  });
};

/** Looks at a ticket, its conversation or its history. */
export const read: Behaviour = (scene) => {
  const ticket = pickTicket(scene);
  return ticket && partOf(scene, ticket.number);
};

/** Tries a number of which they were never told. */
export const readForeign: Behaviour = (scene) => partOf(scene, foreignNumber(scene));

const orders = ['opened', 'updated', 'priority', 'deadline'];

/** Reads a list, or goes on in one. */
export const list: Behaviour = (scene) => {
  const { random, view } = scene;
  const last = view.cursors.at(-1);
  if (last && random.chance(0.6)) {
    return call(scene, { operation: 'listTickets', query: { ...last.query, cursor: last.next } });
  }
  const query = {
    limit: String(1 + random.below(4)),
    ...(random.chance(0.3) && { order: random.pick(orders) }),
    ...(random.chance(0.2) && { ended: 'include' }),
  };
  return call(scene, { operation: 'listTickets', query });
};

/** Counts what is open. */
export const count: Behaviour = (scene) => call(scene, { operation: 'countTickets' });

/** Downloads a file that they were shown, or tries one that they were not. */
export const download: Behaviour = (scene) => {
  const ticket = pickTicket(scene, ({ files }) => files.length > 0);
  if (!ticket) return undefined;
  const id = scene.random.pick(ticket.files);
  const number = scene.random.chance(0.9) ? ticket.number : foreignNumber(scene);
  return call(scene, { operation: 'getAttachment', path: { number, id } });
};

/** Downloads a file of theirs that a text shows and that has not come yet. */
export const downloadEarly: Behaviour = (scene) => {
  const { world, random, who } = scene;
  const shown = [...uploadsOf(world).current.values()].flatMap(({ id, uploader, state, linked }) =>
    uploader === who.id && state !== 'received' && linked ? [{ id, number: linked.number }] : [],
  );
  return shown.length === 0 ? undefined : call(scene, { operation: 'getAttachment', path: random.pick(shown) });
};
