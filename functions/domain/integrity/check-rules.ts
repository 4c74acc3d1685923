import { checkClassification } from '../catalogue/check-classification.ts';
import { entryOf } from '../catalogue/entry-of.ts';
import type { Effect, Preset } from '../preset/preset.ts';
import type { Instant } from '../text.ts';
import type { Changeable, TicketEvent } from '../ticket/event.ts';
import { expectedState } from './expected-state.ts';
import { ownFields } from './own-fields.ts';
import type { PresetsInForce } from './presets-in-force.ts';
import type { Step } from './steps-of.ts';
import type { TicketRecord } from './ticket-record.ts';
import { type Fault, type Violation, violation } from './violation.ts';

/**
 * Each event did what its kind may do under one of the presets that were in force during the ticket's life (I2, I4, I5,
 * I6). An event does not say which one it was, and a preset that changed makes no old event wrong.
 */
export const checkRules = (
  { number }: TicketRecord,
  steps: readonly Step[],
  presets: PresetsInForce,
): readonly Violation[] =>
  steps.flatMap((step) => {
    const judged = presets.map((preset) => faultsOf(step, preset));
    const faults = judged.some((found) => found.length === 0) ? [] : faultsOf(step, presets[0]);
    return faults.map((fault) => violation(number, fault, { sequence: step.event.sequence }));
  });

const faultsOf = (step: Step, preset: Preset): readonly Fault[] => {
  const { before, event, after } = step;
  const own: readonly string[] = ownFields[event.type];
  const ends = entryOf(preset.workflow.states, after.state)?.final === true;
  const broken: readonly (readonly [Fault, boolean])[] = [
    ['change-not-its-own', Object.keys(event.changes).some((field) => !own.includes(field))],
    ['change-not-its-own', event.type === 'acted' && saysTooMuch(event, preset)],
    ['change-not-its-own', namesOthers(step)],
    ['step-not-in-workflow', expectedState(step, preset) !== after.state],
    ['end-not-marked', ends !== (after.closedAt !== undefined)],
    ['wrongly-disclosed', event.type === 'disclosed' && !isForTheProvider(step)],
    ['wrongly-flagged', event.article?.forEndCustomer === true && !isForTheEndCustomer(step)],
    ['closed-too-early', event.type === 'closed' && !hasCome(before?.closesAt, event.at)],
    ['woken-too-early', event.type === 'woken' && !hasCome(before?.wakesAt, event.at)],
    ...(own.includes('priority') ? factsOf(step, preset) : []),
  ];
  return broken.flatMap(([fault, isBroken]) => (isBroken ? [fault] : []));
};

const effectOf = { window: 'window', risk: 'risk', knownError: 'known-error' } as const satisfies Partial<
  Record<Changeable, Effect>
>;

/** Only a step with that effect tells a window, a risk or a known error. */
const saysTooMuch = ({ action, changes }: TicketEvent, { workflow }: Preset): boolean => {
  const steps = workflow.transitions.filter((step) => step.action === action);
  const tells = (effect: Effect) => steps.some(({ effects }) => effects?.includes(effect));
  return Object.entries(effectOf).some(([field, effect]) => field in changes && !tells(effect));
};

/** Who asks for a decision: whoever led the ticket to it, works on it then, or asked for the one before (R3.10). */
const namesOthers = ({ before, event: { by, changes }, after }: Step): boolean => {
  const told = changes.asking?.to;
  if (!told) return false;
  const possible = [by, before?.owner, before?.responsible, after.owner, after.responsible, ...(before?.asking ?? [])];
  return !told.includes(by) || told.some((person) => !possible.includes(person));
};

const deskRoles: ReadonlySet<string> = new Set(['operator', 'supervisor']);

/** Only the provider releases a ticket, and only one that has an end customer (R5.7). */
const isForTheProvider = ({ before, event }: Step): boolean =>
  deskRoles.has(event.byRole) && before?.endCustomer !== undefined;

/** Only a public text is shown to an end customer, and only on a ticket that was released to them (R5.7). */
const isForTheEndCustomer = ({ before, event }: Step): boolean =>
  event.visibility === 'public' && before?.disclosed === true;

const hasCome = (time: Instant | undefined, now: Instant): boolean => time !== undefined && time <= now;

const factsOf = ({ after }: Step, preset: Preset): readonly (readonly [Fault, boolean])[] => [
  ['facts-not-in-catalogue', checkClassification(after, preset).length > 0],
  ['priority-not-of-matrix', preset.priorityMatrix[after.severity]?.[after.urgency] !== after.priority],
];
