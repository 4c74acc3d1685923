import { formOf } from '#domain/forms/form-of';
import type { Actor } from '#domain/people/person';
import type { Command } from '#domain/ticket/command';
import type { DecisionContext } from '#domain/ticket/context';
import { decide } from '#domain/ticket/decide';
import { evolve } from '#domain/ticket/evolve';
import type { Classification, Ticket } from '#domain/ticket/ticket';
import type { presetNames } from '../../../presets/preset-names.ts';
import { configurationOf } from './configuration-of.ts';
import { contextOf, now } from './deciding.ts';
import { people } from './people.ts';
import { shippedPreset } from './shipped-presets.ts';

/** Tickets of a shipped desk, each thing done by whoever says it: Anna, Rita, the supervisor Sara, the clock, Vera. */
export const deskLife = (name: (typeof presetNames)[number]) => {
  const preset = shippedPreset(name);
  const configuration = configurationOf(preset);
  /** An operator of every team. */
  const vera: Actor = { id: 'vera', role: 'operator', queues: Object.keys(preset.queues) };
  const actors = { ...people, vera };
  type Who = keyof typeof actors;
  const contextFor = (who: Who, at: string): DecisionContext =>
    contextOf('anna', { actor: actors[who], configuration, now: at });
  const tried = (ticket: Ticket | undefined, who: Who, command: Command, at = now) =>
    decide(ticket, command, contextFor(who, at));
  const done = (ticket: Ticket | undefined, who: Who, command: Command, at = now): Ticket => {
    const decided = tried(ticket, who, command, at);
    if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.failure)}`);
    return evolve(ticket, decided.value);
  };
  return {
    preset,
    tried,
    done,
    /** Anna opens it, or Vera for her where the desk alone opens such tickets. */
    opened: (classification: Classification): Ticket => {
      const id = formOf(preset.forms, classification);
      const form = id === undefined ? {} : { form: { id, version: preset.forms?.[id]?.version ?? 0 } };
      const owners = { organisation: 'bologna', requester: 'anna', channel: 'portal' } as const;
      const opener = preset.types[classification.type]?.opens === 'desk' ? 'vera' : 'anna';
      return done(undefined, opener, { kind: 'open', number: 'A1', classification, ...owners, ...form });
    },
    /** Steps one after the other, each as `who action`. */
    led: (ticket: Ticket, ...steps: readonly `${Who} ${string}`[]): Ticket =>
      steps.reduce((before, step) => {
        const [who, action = ''] = step.split(' ') as [Who, string];
        return done(before, who, action === 'comment' ? { kind: 'comment' } : { kind: 'act', action });
      }, ticket),
  };
};
