import { describe, expect, it } from 'vitest';
import { checkSteps } from '#domain/preset/meaning/check-steps';
import { checkTriggers } from '#domain/preset/meaning/check-triggers';
import type { Preset, Transition } from '#domain/preset/preset';
import { priorityRank } from '#domain/preset/priority-rank';
import { hyphenated, id, stateId } from '#domain/preset/shape/fields';
import { portal } from '#support/ground/portal';
import { arrow, put, said } from '#support/ground/preset-edits';

const withSteps = (...transitions: readonly Transition[]): Preset => ({
  ...portal,
  workflow: { ...portal.workflow, transitions },
});

describe('whoever names things in a preset', () => {
  const long = 'a'.repeat(64);
  it.each([
    ['key', id, ['a', 'a1_b', long], ['', 'A', '1a', '_a', 'a-b', 'a b', 'a!', 'é', `${long}a`]],
    ['state', stateId, ['a', 'a_b', long], ['', 'A', '_a', 'a1', '1a', 'a-b', 'a!', `${long}a`]],
    ['action', hyphenated, ['a', 'a-b', long], ['', 'A', '-a', 'a1', '1a', 'a_b', 'a!', `${long}a`]],
  ] as const)('knows what a %s may be', (_what, schema, taken, refused) => {
    expect(taken.filter((name) => !schema.safeParse(name).success)).toEqual([]);
    expect(refused.filter((name) => schema.safeParse(name).success)).toEqual([]);
  });

  it('is told in words what a name must be', () => {
    const wordsOf = (schema: typeof id) => schema.safeParse('!').error?.issues.map(({ message }) => message);
    expect(wordsOf(id)).toEqual(['must be small letters, digits and underscores']);
    expect(wordsOf(stateId)).toEqual(['must be small letters and underscores']);
    expect(wordsOf(hyphenated)).toEqual(['must be small letters with hyphens']);
  });

  it('is told what kind of value is missing', () => {
    expect(said(put('types', 5))).toEqual(['types: must be an object']);
    expect(said(put('areas/fees', 5))).toEqual(['areas.fees: must be an object']);
    expect(said(put('workflow/silenceDays', 'x'))).toEqual(['workflow.silenceDays: must be a number']);
  });

  it('finds priorities in the order of the preset', () => {
    const ranks = Object.keys(portal.priorities).map((priority) => priorityRank(portal, priority));
    expect(ranks).toEqual(Object.keys(portal.priorities).map((_priority, place) => place));
  });
});

describe('whoever promises a day in a sentence', () => {
  it('gives another sentence for where there is none', () => {
    const half = put('workflow/states/planned/sentence', { it: 'Il {date}.', en: 'Soon.' });
    expect(said(half, put('workflow/states/planned/undated', undefined))).toEqual([
      'workflow.states.planned.undated: is missing',
    ]);
    expect(said(put('workflow/states/planned/undated', { it: '{when}', en: 'With {release}.' }))).toEqual([
      'workflow.states.planned.undated.it: nothing is known to stand for {when}',
    ]);
  });

  it('promises nothing where each way in has no day', () => {
    expect(said(put('workflow/states/new/sentence/en', 'By {date} with {release}.'))).toEqual([
      'workflow.states.new.sentence.en: nothing is known to stand for {date}',
      'workflow.states.new.sentence.en: nothing is known to stand for {release}',
    ]);
  });
});

describe('whoever draws arrows', () => {
  const step = { action: 'settle', from: ['new'], to: 'resolved' };

  it('lets a requester start the silence, and nothing else', () => {
    expect(checkSteps(withSteps({ ...step, by: 'requester', effects: ['await-silence'] }))).toEqual([]);
    expect(checkSteps(withSteps({ ...step, by: 'requester', effects: ['await-silence', 'own'] }))).toEqual([
      { place: 'workflow.transitions[0].effects', text: '"own" is for operators only' },
    ]);
    expect(checkSteps(withSteps({ ...step, by: 'operator', effects: ['own', 'plan'] }))).toEqual([]);
  });

  it('lets only a requester comment', () => {
    const text = '"comment" already means something on every desk';
    const place = 'workflow.transitions[0].action';
    expect(checkSteps(withSteps({ ...step, action: 'comment', by: 'requester' }))).toEqual([]);
    expect(checkSteps(withSteps({ ...step, action: 'comment', by: 'operator' }))).toEqual([{ place, text }]);
    expect(checkSteps(withSteps({ ...step, action: 'reply', by: 'requester' }))).toEqual([
      { place, text: '"reply" already means something on every desk' },
    ]);
  });

  it('may give two people the same word, but not one person', () => {
    const operator: Transition = { ...step, by: 'operator' };
    expect(checkTriggers(withSteps(operator, { ...operator, by: 'requester' }))).toEqual([]);
    expect(checkTriggers(withSteps(operator, { ...operator, to: 'closed' }))).toEqual([
      {
        place: 'workflow.transitions[1]',
        text: '"settle" by the operator may already follow transitions[0] from there',
      },
    ]);
    expect(said(arrow({ action: 'take-charge', by: 'operator', from: ['new'], to: 'in_progress' }))).toContain(
      'workflow.transitions[9]: "take-charge" by the operator may already follow transitions[0] from there',
    );
  });
});
