import type { Person } from '#domain/people/person';
import type { Behaviour, Scene } from '../scene.ts';
import { attachable } from './attachable.ts';
import { keyed } from './keyed.ts';

const kinds = [
  { type: 'anomaly', subtype: 'software' },
  { type: 'request', subtype: 'evolution' },
  { type: 'clarification', subtype: 'functional_assistance' },
];
const places = [
  { area: 'enrolment', subarea: 'first_enrolment' },
  { area: 'enrolment', subarea: 'first_enrolment' },
  { area: 'enrolment', subarea: 'renewal' },
  { area: 'exams', subarea: 'exam_sessions' },
];
const severities = ['low', 'medium', 'high', 'blocking'];
const urgencies = ['not_urgent', 'urgent'];

/** A body that opens a ticket. */
export const openingBody = ({ random, mark }: Scene): Readonly<Record<string, unknown>> => ({
  ...random.pick(kinds),
  ...random.pick(places),
  severity: random.pick(severities),
  urgency: random.pick(urgencies),
  subject: `Subject ${mark}`,
  description: `Description ${mark}`,
});

const follows = ({ view, random }: Scene) => {
  const closed = [...view.tickets.values()].filter(({ state }) => state === 'closed');
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
