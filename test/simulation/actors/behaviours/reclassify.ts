import { type Behaviour, call } from '../scene.ts';
import { pickTicket } from './pick-ticket.ts';

const corrections = [
  { severity: 'high' },
  { severity: 'low', urgency: 'not_urgent' },
  { urgency: 'urgent' },
  { type: 'clarification', subtype: 'functional_assistance' },
  { type: 'anomaly', subtype: 'software' },
  { type: 'request', subtype: 'evolution' },
  { area: 'enrolment', subarea: 'renewal' },
  { area: 'exams', subarea: 'exam_sessions' },
  { environment: null },
  { severity: 'nonsense' },
];

/** Corrects facts of a ticket. */
export const reclassify: Behaviour = (scene) => {
  const ticket = pickTicket(scene, ({ state, etag }) => state !== 'closed' && etag !== undefined);
  if (ticket?.etag === undefined) return undefined;
  const ifMatch = scene.random.chance(0.9) ? ticket.etag : '*';
  const body = scene.random.pick(corrections);
  return call(scene, { operation: 'reclassifyTicket', path: { number: ticket.number }, body, ifMatch });
};
