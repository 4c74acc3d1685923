import fc from 'fast-check';
import { type OrganisationKind, organisationKinds } from '#domain/people/organisation';
import type { Actor } from '#domain/people/person';
import type { Preset, Trigger } from '#domain/preset/preset';
import type { Command } from '#domain/ticket/command';
import type { DecisionContext } from '#domain/ticket/context';
import { decide } from '#domain/ticket/decide';
import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Failure } from '#domain/ticket/failure';
import type { Ticket } from '#domain/ticket/ticket';
import { configurationOf } from './configuration-of.ts';
import { people } from './people.ts';
import { type Attempt, commandOf } from './random-command.ts';
import { randomPreset } from './random-preset.ts';
import { utcCalendar } from './utc-calendar.ts';

/** One attempt with the ticket as it was, and what became of it. */
export interface Moment {
  readonly actor: Actor;
  readonly command: Command;
  readonly context: DecisionContext;
  readonly before: Ticket;
  readonly after: Ticket;
  readonly event?: TicketEvent;
  readonly failure?: Failure;
}

/** A ticket's whole life under a random preset; told in a few lines when a law is broken. */
export interface History {
  readonly [fc.toStringMethod]: () => string;
  readonly preset: Preset;
  /** What kind of organisation asked. */
  readonly kind: OrganisationKind;
  readonly opened: TicketEvent;
  readonly moments: readonly Moment[];
}

const { anna, bruno, carla, rita, robot, ada, sara, clock } = people;
const olga: Actor = { ...people.olga, queues: ['ground', 'cellar'] };
const otto: Actor = { ...people.otto, queues: ['attic'] };

/** Everybody there is, and those who mostly do a thing. */
const actors: readonly Actor[] = [anna, bruno, carla, rita, robot, olga, otto, sara, ada, clock];
const usual: Record<Trigger, readonly Actor[]> = {
  operator: [sara, sara, olga, otto],
  requester: [anna, anna, rita, robot],
  approver: [sara, rita, rita],
  clock: [clock],
};

const sideOf = (preset: Preset, command: Command): Trigger => {
  if (command.kind === 'comment') return 'requester';
  if (['close', 'wake', 'resolve'].includes(command.kind)) return 'clock';
  if (command.kind !== 'act') return 'operator';
  return preset.workflow.transitions.find(({ action }) => action === command.action)?.by ?? 'operator';
};

const kinds = [
  'comment',
  'reply',
  'note',
  ...(['act', 'act', 'act', 'act', 'act'] as const),
  'assign',
  'move',
  'release',
  ...(['link', 'resolve'] as const),
  ...(['disclose', 'conceal'] as const),
  ...(['reclassify', 'reclassify', 'reclassify', 'close', 'close', 'wake', 'wake', 'wake'] as const),
] as const;

/** An attempt by anybody, or by one of those who mostly do such things. */
interface Try extends Attempt {
  readonly who: number;
  readonly usual: boolean;
  readonly forEndCustomer: boolean;
}

const attempt: fc.Arbitrary<Try> = fc.record({
  who: fc.noBias(fc.nat(actors.length - 1)),
  usual: fc.constantFrom(true, true, true, false),
  forEndCustomer: fc.constantFrom(true, false),
  kind: fc.constantFrom(...kinds),
  pick: fc.noBias(fc.nat(60)),
  other: fc.noBias(fc.nat(60)),
  later: fc.oneof({ weight: 3, arbitrary: fc.nat(90_000) }, { weight: 1, arbitrary: fc.nat(3_000_000) }),
  withText: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

const first = (table: Readonly<Record<string, unknown>>): string => Object.keys(table)[0] ?? '';

const openingOf = (preset: Preset, kind: OrganisationKind): Extract<Command, { kind: 'open' }> => {
  const [type, area] = [first(preset.types), first(preset.areas)];
  const classification = {
    type,
    subtype: first(preset.types[type]?.subtypes ?? {}),
    area,
    subarea: first(preset.areas[area]?.subareas ?? {}),
    severity: first(preset.severities),
    urgency: first(preset.urgencies),
    ...(preset.types[type]?.regression && { regression: true }),
  };
  return {
    kind: 'open',
    number: 'R0001',
    classification,
    organisation: 'bologna',
    requester: 'anna',
    channel: 'portal',
    ...(kind !== 'customer' && { endCustomer: 'acme' }),
  };
};

const textAt = (at: number, forEndCustomer = false) => ({
  article: {
    id: `article-${at}`,
    digest: `digest-${at}`,
    files: at % 3,
    ...(forEndCustomer && { forEndCustomer: true as const }),
  },
});

const live = (preset: Preset, kind: OrganisationKind, attempts: readonly Try[]): History => {
  const desk = { configuration: configurationOf(preset), calendar: utcCalendar, organisation: { kind } };
  let now = Date.parse('2026-03-02T08:00:00.000Z');
  const open = openingOf(preset, kind);
  const opened = decide(undefined, open, {
    ...desk,
    actor: people.anna,
    now: new Date(now).toISOString(),
    ...textAt(0),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  let ticket = evolve(undefined, opened.value);
  const moments = attempts.map((tried, at): Moment => {
    now += tried.later * 1000;
    const before = ticket;
    const command = commandOf(preset, before, tried);
    const candidates = tried.usual ? usual[sideOf(preset, command)] : actors;
    const actor = candidates[tried.who % candidates.length] ?? sara;
    const isFlagged = tried.forEndCustomer && (before.disclosed === true || tried.pick % 5 === 0);
    const text = tried.withText && textAt(at + 1, isFlagged);
    const context = { ...desk, actor, now: new Date(now).toISOString(), ...text };
    const decided = decide(before, command, context);
    if (!decided.ok) return { actor, command, context, before, after: before, failure: decided.failure };
    ticket = evolve(before, decided.value);
    return { actor, command, context, before, after: ticket, event: decided.value };
  });
  return { preset, kind, opened: opened.value, moments, [fc.toStringMethod]: () => story(preset, moments) };
};

const story = ({ workflow }: Preset, moments: readonly Moment[]): string =>
  [
    JSON.stringify({ transitions: workflow.transitions, remaps: workflow.remaps }),
    ...moments.map(({ actor, command, context, event, failure }) =>
      [context.now, actor.id, JSON.stringify(command), JSON.stringify(event?.changes ?? failure)].join(' '),
    ),
  ].join('\n');

/** Everybody tries anything, for up to sixty attempts. */
export const randomHistory: fc.Arbitrary<History> = fc
  .tuple(
    randomPreset,
    fc.constantFrom(...organisationKinds, 'partner'),
    fc.array(attempt, { minLength: 10, maxLength: 60, size: 'max' }),
  )
  .map(([preset, kind, attempts]) => live(preset, kind, attempts));

/** The events of a life, in order. */
export const eventsOf = ({ opened, moments }: History): TicketEvent[] => [
  opened,
  ...moments.flatMap(({ event }) => (event ? [event] : [])),
];
