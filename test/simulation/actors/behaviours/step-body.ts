import { isProblem } from '#domain/catalogue/is-problem';
import type { Effect, Transition } from '#domain/preset/preset';
import { wantsText } from '#domain/ticket/wants-text';
import { nowOf } from '../../oracle/now-of.ts';
import type { Scene } from '../scene.ts';
import { attachable } from './attachable.ts';
import { secret } from './secret.ts';

const operators = ['olga', 'oscar', 'olga', 'oscar', 'otto', 'nina'];

const hour = 3_600_000;
const day = 24 * hour;

const dayIn = ({ world }: Scene, days: number): string => new Date(world.now + days * day).toISOString().slice(0, 10);

/** What a step asks for beside its text; one that asks is sometimes sent without it. */
const told = (scene: Scene, effects: ReadonlySet<Effect>): Readonly<Record<string, unknown>> => {
  const { random, world } = scene;
  if (effects.has('plan')) return { plan: { date: dayIn(scene, 5), release: '7.1' } };
  if (effects.has('remind')) return random.chance(0.9) ? { plan: { date: dayIn(scene, 1 + random.below(4)) } } : {};
  const from = world.now + random.below(72) * hour;
  const window = { from: new Date(from).toISOString(), to: new Date(from + 2 * hour).toISOString() };
  return {
    ...(effects.has('window') && random.chance(0.9) && { window }),
    ...(effects.has('risk') && random.chance(0.9) && { risk: random.pick(Object.keys(world.desk.preset.risks ?? {})) }),
  };
};

const asking: ReadonlySet<Effect> = new Set<Effect>(['plan', 'remind', 'window', 'risk']);

const ofStep = (scene: Scene, action: string, steps: readonly Transition[]): Readonly<Record<string, unknown>> => {
  const { random, mark } = scene;
  const effects = new Set(steps.flatMap((step) => step.effects ?? []));
  const text = `Public ${action} ${mark}`;
  if ([...effects].some((effect) => asking.has(effect))) return { text, ...told(scene, effects) };
  if (steps.some(wantsText)) return { text, ...attachable(scene) };
  return random.chance(0.5) ? {} : { text };
};

/** A problem that somebody has heard of, mostly one that is worked on; or none at all: that takes a link away. */
const problemOf = ({ world, random }: Scene): string | null => {
  const { preset } = world.desk;
  const heard = world.rumours.flatMap((number) => nowOf(world, number) ?? []);
  const problems = heard.filter((ticket) => isProblem(preset, ticket));
  const open = problems.filter(({ resolvedAt, closedAt }) => resolvedAt === undefined && closedAt === undefined);
  const chosen = open.length > 0 && random.chance(0.8) ? open : problems;
  return chosen.length === 0 || random.chance(0.1) ? null : random.pick(chosen).number;
};

/** What an action of the desk or of the workflow is sent with. */
export const stepBody = (scene: Scene, action: string): Readonly<Record<string, unknown>> => {
  const { random, mark, world } = scene;
  const { preset, destinations } = world.desk;
  const internal = random.chance(0.5) ? { text: `${secret} ${action} ${mark}` } : {};
  switch (action) {
    case 'assign':
      return { ...internal, [random.chance(0.7) ? 'owner' : 'responsible']: random.pick(operators) };
    case 'move':
      return { ...internal, queue: random.pick(destinations) };
    case 'release':
      return internal;
    case 'link':
      return { ...internal, problem: problemOf(scene) };
    default:
      return ofStep(
        scene,
        action,
        preset.workflow.transitions.filter((step) => step.action === action),
      );
  }
};
