import type { Ticket } from '#domain/ticket/ticket';
import { portal } from '#support/ground/portal';
import type { Action } from '../actor.ts';
import { type Behaviour, call, type Scene } from '../scene.ts';
import { screenOf } from './screen-of.ts';

const clarification = { type: 'clarification', subtype: 'functional_assistance' };

/** Facts that one corrects, one that there is not, and one that may be none. */
export const corrections: readonly Readonly<Record<string, unknown>>[] = [
  { severity: 'high' },
  { severity: 'low', urgency: 'not_urgent' },
  { urgency: 'urgent' },
  clarification,
  { type: 'anomaly', subtype: 'software' },
  { type: 'request', subtype: 'evolution' },
  { area: 'enrolment', subarea: 'renewal' },
  { area: 'exams', subarea: 'exam_sessions' },
  { environment: null },
  { severity: 'nonsense' },
];

const correct = (
  scene: Scene,
  tickets: readonly Ticket[],
  body: Readonly<Record<string, unknown>>,
): Action | undefined => {
  if (tickets.length === 0) return undefined;
  const { number, version } = scene.random.pick(tickets);
  const ifMatch = scene.random.chance(0.9) ? `"${version}"` : '*';
  return call(scene, { operation: 'reclassifyTicket', path: { number }, body, ifMatch });
};

/** Corrects facts of a ticket. */
export const reclassify: Behaviour = (scene) =>
  correct(
    scene,
    screenOf(scene).filter(({ closedAt }) => closedAt === undefined),
    scene.random.pick(corrections),
  );

const halfway: ReadonlySet<string> = new Set(portal.workflow.remaps.flatMap(({ from }) => from));

/** Finds out halfway that it is only a question. */
export const findQuestion: Behaviour = (scene) =>
  correct(
    scene,
    screenOf(scene).filter(({ state, type }) => halfway.has(state) && type !== 'clarification'),
    clarification,
  );
