import { describe, expect, it } from 'vitest';
import { presentCan } from '#http/present/present-can';
import { configurationOf } from '#support/ground/configuration-of';
import { people } from '#support/ground/people';
import { shippedPreset } from '#support/ground/shipped-presets';
import { ticketOf } from '#support/ground/ticket-of';
import { ownStepsOf } from '#web/features/ticket/own-steps-of.ts';
import { actionsOf } from '#web/lib/actions/actions-of.ts';

const facts = {
  'campus-desk': { type: 'request', subtype: 'service', area: 'fees', subarea: 'refunds', queue: 'fees_office' },
  'partner-panel': { type: 'xdsl', subtype: 'fttc', area: 'faults', subarea: 'drops', queue: 'access_second' },
  'itil-desk': { type: 'request', subtype: 'access', area: 'identity', subarea: 'permissions', queue: 'identity' },
} as const;

const canOf = (name: keyof typeof facts, who: 'anna' | 'sara', state: string) => {
  const ticket = ticketOf({ ...facts[name], state, requester: 'anna' });
  const person = { ...people[who], name: who, language: 'en', disabled: false } as const;
  return presentCan({ ticket }, { person, configuration: configurationOf(shippedPreset(name)) }, ticket.openedAt);
};

describe('a requester is shown the steps that their desk gives them', () => {
  it.each([
    ['campus-desk', 'open', ['withdraw']],
    ['partner-panel', 'waiting', ['withdraw']],
    ['itil-desk', 'in_progress', ['withdraw']],
    ['itil-desk', 'resolved', []],
    ['partner-panel', 'closed', []],
  ] as const)('on %s in the state %s', (name, state, steps) => {
    expect(ownStepsOf(canOf(name, 'anna', state)).map(({ action }) => action)).toEqual(steps);
  });
  it('called as the preset calls them', () => {
    const label = { it: 'Ritira la richiesta', en: 'Withdraw the request' };
    const [withdraw] = ownStepsOf(canOf('campus-desk', 'anna', 'open'), [{ id: 'withdraw', label }]);
    expect(withdraw).toEqual({ action: 'withdraw', text: 'optional', words: label });
    expect(ownStepsOf(canOf('campus-desk', 'anna', 'open'))[0]?.words).toBeUndefined();
  });
});

describe('an operator of any desk finds its steps after writing and before handing over', () => {
  it.each([
    ['campus-desk', 'open', ['reply', 'note', 'hold', 'solve', 'decline', 'assign', 'move']],
    ['partner-panel', 'in_progress', ['reply', 'note', 'wait', 'solve', 'assign', 'move']],
    ['itil-desk', 'in_progress', ['resolve', 'reply', 'note', 'ask-user', 'ask-approval', 'assign', 'move']],
  ] as const)('on %s in the state %s', (name, state, first) => {
    const drawn = actionsOf(canOf(name, 'sara', state)).map(({ action }) => action);
    expect(drawn.slice(0, first.length)).toEqual(first);
  });
});
