import type { Changeable, EventType } from '../ticket/event.ts';

/** What a step through the workflow may change; the state's companions come and go with it. */
const workflow = [
  'state',
  'plan',
  'resolvedAt',
  'closesAt',
  'closedAt',
  'reopensUntil',
  'diagnosedAt',
  'wakesAt',
  'asking',
  'owner',
  'responsible',
  'customerAnswered',
] as const satisfies readonly Changeable[];

/** What only some steps tell, and a new type forgets. */
const told = ['window', 'risk', 'knownError'] as const satisfies readonly Changeable[];

const facts = [
  'type',
  'subtype',
  'area',
  'subarea',
  'severity',
  'urgency',
  'regression',
  'environment',
  'priority',
  'queue',
] as const satisfies readonly Changeable[];

/** The fields that each kind of event may change; nothing else sets, for example, a priority (I2, I5). */
export const ownFields: Readonly<Record<EventType, readonly Changeable[]>> = {
  opened: [...facts, 'state', 'customerAnswered'],
  commented: workflow,
  replied: ['customerAnswered'],
  noted: [],
  acted: [...workflow, ...told],
  assigned: ['owner', 'responsible', 'customerAnswered'],
  moved: ['queue', 'owner', 'customerAnswered'],
  released: ['owner', 'customerAnswered'],
  reclassified: [...facts, ...workflow, ...told],
  closed: workflow,
  woken: workflow,
  linked: ['problem', 'customerAnswered'],
  disclosed: ['disclosed', 'customerAnswered'],
  concealed: ['disclosed', 'customerAnswered'],
};
