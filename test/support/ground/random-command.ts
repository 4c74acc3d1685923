import type { Preset, Transition } from '#domain/preset/preset';
import type { ActCommand, Command, Reclassification } from '#domain/ticket/command';
import type { Plan, Ticket } from '#domain/ticket/ticket';

/** What somebody tries, in numbers that any preset can be asked for. */
export interface Attempt {
  readonly kind: Exclude<Command['kind'], 'open'>;
  readonly pick: number;
  readonly other: number;
  /** Seconds since the attempt before. */
  readonly later: number;
  readonly withText: boolean;
}

const chosen = <Value>(list: readonly Value[], pick: number): Value => list[pick % list.length] as Value;
const key = (table: Readonly<Record<string, unknown>>, pick: number): string => chosen(Object.keys(table), pick);

const plans: (Plan | undefined)[] = [
  { date: '2027-01-01' },
  { release: '26.4' },
  undefined,
  { date: '2020-01-01' },
  {},
];

/** A day that is nearly always to come when the ticket is asked to wait for it. */
const laterDay = ({ updatedAt }: Ticket): string =>
  new Date(Date.parse(updatedAt) + 36 * 86_400_000).toISOString().slice(0, 10);

/** Window and risk as the step wants them; now and then not. */
const toldOf = ({ effects = [] }: Transition, ticket: Ticket, other: number): Pick<ActCommand, 'window' | 'risk'> => ({
  ...((effects.includes('window') || other % 19 === 0) && {
    window: { from: ticket.openedAt, to: other % 11 > 0 ? `${laterDay(ticket)}T20:00:00.000Z` : ticket.openedAt },
  }),
  ...((effects.includes('risk') || other % 17 === 0) && { risk: chosen(['small', 'grave', 'unheard_of'], other) }),
});

/** The command that an attempt means for this ticket; mostly possible, now and then not. */
export const commandOf = (preset: Preset, ticket: Ticket, { kind, pick, other }: Attempt): Command => {
  if (ticket.closedAt !== undefined && other % 3 > 0) return { kind: 'comment' };
  switch (kind) {
    case 'act': {
      const step = chosen(stepsNear(preset, ticket, other), pick);
      const plan = step.effects?.includes('plan') || other % 7 === 0 ? chosen(plans, other) : undefined;
      const day = step.effects?.includes('remind') && other % 7 > 0 ? { date: laterDay(ticket) } : plan;
      return { kind, action: step.action, ...(day && { plan: day }), ...toldOf(step, ticket, other) };
    }
    case 'assign':
      return { kind, owner: chosen(['olga', 'otto', 'sara'], pick), ...(other % 2 && { responsible: 'olga' }) };
    case 'move':
      return { kind, queue: chosen([...Object.keys(preset.queues), 'nowhere'], pick) };
    case 'link':
      return { kind, problem: chosen(['R0002', null, 'R0003'], pick) };
    case 'resolve':
      return { kind, problem: chosen(['R0002', 'R0003'], pick) };
    case 'reclassify':
      return { kind, to: correction(preset, pick, other) };
    default:
      return { kind };
  }
};

/** Mostly the arrows that leave the ticket's state, and often to an end, so that tickets get somewhere. */
const stepsNear = ({ workflow }: Preset, ticket: Ticket, other: number) => {
  const near = workflow.transitions.filter(
    ({ from, types }) => from.includes(ticket.state) && (types?.includes(ticket.type) ?? true),
  );
  const ending = near.filter(({ by, to }) => by !== 'clock' && workflow.states[to]?.final);
  if (ending.length > 0 && other % 3 === 0) return ending;
  return near.length > 0 && other % 5 > 0 ? near : workflow.transitions;
};

const correction = (preset: Preset, pick: number, other: number): Reclassification => {
  const type = key(preset.types, pick);
  const area = key(preset.areas, pick);
  const corrections: Reclassification[] = [
    { type, subtype: key(preset.types[type]?.subtypes ?? {}, other) },
    { type, subtype: key(preset.types[type]?.subtypes ?? {}, other + 1) },
    { area, subarea: key(preset.areas[area]?.subareas ?? {}, other) },
    { severity: key(preset.severities, pick), urgency: key(preset.urgencies, other) },
    { regression: pick % 2 === 0 },
    { environment: chosen(['here', 'there', null, 'nowhere'], pick) },
    { type, regression: null },
  ];
  return chosen(corrections, other);
};
