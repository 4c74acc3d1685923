import { isStaff } from '#domain/people/person';
import type { Behaviour, Scene } from '../scene.ts';
import { call } from '../scene.ts';
import type { KnownTicket } from '../view.ts';
import { attachable } from './attachable.ts';
import { keyed } from './keyed.ts';
import { foreignNumber, pickTicket } from './pick-ticket.ts';
import { list } from './read.ts';
import { secret } from './write.ts';

const writing = new Set(['comment', 'reply', 'note', 'reclassify']);
const operators = ['olga', 'oscar', 'olga', 'oscar', 'otto', 'nina'];
const queues = ['students', 'students', 'students_second', 'teaching'];
const steps = ['take-charge', 'ask-customer', 'answer', 'diagnose', 'plan', 'resolve', 'confirm'];

const tomorrow = ({ world }: Scene): string => new Date(world.now + 5 * 86_400_000).toISOString().slice(0, 10);

const bodyOf = (scene: Scene, action: string): Readonly<Record<string, unknown>> => {
  const { random, mark } = scene;
  const internal = random.chance(0.5) ? { text: `${secret} ${action} ${mark}` } : {};
  switch (action) {
    case 'assign':
      return { ...internal, [random.chance(0.7) ? 'owner' : 'responsible']: random.pick(operators) };
    case 'move':
      return { ...internal, queue: random.pick(queues) };
    case 'release':
      return internal;
    case 'plan':
      return { text: `Planned ${mark}`, plan: { date: tomorrow(scene), release: '7.1' } };
    case 'take-charge':
    case 'confirm':
      return random.chance(0.5) ? {} : { text: `Public ${action} ${mark}` };
    default:
      return { text: `Public ${action} ${mark}`, ...attachable(scene) };
  }
};

const tagOf = ({ who, random }: Scene, { etag, oldTags }: KnownTicket): { ifMatch?: string } => {
  if (who.role === 'requester' || who.role === 'referent') return random.chance(0.2) && etag ? { ifMatch: etag } : {};
  if (oldTags.length > 0 && random.chance(0.1)) return { ifMatch: random.pick(oldTags) };
  return random.chance(0.05) ? { ifMatch: '*' } : { ifMatch: etag ?? '*' };
};

const doing = (scene: Scene, ticket: KnownTicket, action: string) =>
  keyed(scene, {
    operation: 'actOnTicket',
    path: { number: ticket.number, action },
    body: bodyOf(scene, action),
    ...tagOf(scene, ticket),
  });

/** Does one of the things that the API said are possible; steps of the workflow before all others. */
export const act: Behaviour = (scene) => {
  const ticket = pickTicket(scene, ({ state }) => state !== 'closed');
  if (!ticket) return isStaff(scene.who) && scene.random.chance(0.1) ? list(scene) : undefined;
  if (ticket.can.length === 0 || ticket.etag === undefined) {
    return call(scene, { operation: 'getTicket', path: { number: ticket.number } });
  }
  const possible = ticket.can.filter((action) => !writing.has(action));
  const ahead = possible.filter((action) => steps.includes(action));
  if (possible.length === 0) return undefined;
  return doing(scene, ticket, scene.random.pick(ahead.length > 0 && scene.random.chance(0.85) ? ahead : possible));
};

/** Tries what the API did not say is possible, or what is not theirs at all. */
export const actAnyhow: Behaviour = (scene) => {
  const action = scene.random.pick([...steps, 'assign', 'move', 'release']);
  const ticket = pickTicket(scene);
  const foreign = !ticket || scene.random.chance(0.3);
  return doing(scene, foreign ? { number: foreignNumber(scene), oldTags: [], can: [], files: [] } : ticket, action);
};
