import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import type { Command } from '#domain/ticket/command';
import { decide } from '#domain/ticket/decide';
import { possibleActions } from '#domain/ticket/possible-actions';
import { stepsNamed } from '#domain/ticket/steps-named';
import { people } from '#support/ground/people';
import { randomHistory } from '#support/ground/random-history';

const everybody: readonly Actor[] = [...Object.values(people), { ...people.olga, queues: ['ground', 'attic'] }];

/** The commands behind the names that may be offered, each with what it needs. */
const commandsOf = (preset: Preset): [string, Command][] => {
  const steps = [...new Set(preset.workflow.transitions.map(({ action }) => action))]
    .filter((action) => stepsNamed(preset.workflow, action).length > 0)
    .map((action): [string, Command] => [action, { kind: 'act', action, plan: { release: '26.4' } }]);
  return [
    ...steps,
    ['comment', { kind: 'comment' }],
    ['reply', { kind: 'reply' }],
    ['note', { kind: 'note' }],
    ['assign', { kind: 'assign', owner: 'somebody-new' }],
    ['move', { kind: 'move', queue: 'cellar' }],
    ['release', { kind: 'release' }],
    ['link', { kind: 'link', problem: 'R0009' }],
    ['disclose', { kind: 'disclose' }],
    ['conceal', { kind: 'conceal' }],
    ['reclassify', { kind: 'reclassify', to: { environment: 'there' } }],
  ];
};
const impossible = new Set(['not-found', 'not-allowed', 'not-now', 'closed']);

describe('a person is offered an action exactly when it would not be refused', () => {
  it('whatever the desk, the ticket and the person', () => {
    fc.assert(
      fc.property(randomHistory, ({ preset, moments }) => {
        for (const { after: ticket, context } of moments.slice(-5)) {
          for (const actor of everybody) {
            const possible = commandsOf(preset).filter(([, command]) => {
              const decided = decide(ticket, command, {
                ...context,
                actor,
                article: { id: 'a', digest: 'd', files: 0 },
              });
              return decided.ok || !impossible.has(decided.failure.reason);
            });
            const offered = possibleActions(ticket, actor, context.configuration, context.now);
            expect([...offered].sort()).toEqual(possible.map(([name]) => name).sort());
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
