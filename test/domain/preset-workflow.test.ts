import { describe, expect, it } from 'vitest';
import { arrow, put, remap, said } from '#support/ground/preset-edits';

describe('a workflow is refused', () => {
  const text = { it: 'x', en: 'x' };
  const parked = put('workflow/states/parked', { label: text, family: 'working', sentence: text });
  const park = { action: 'park', by: 'operator', from: ['in_progress'], to: 'parked' };

  it('when no ticket comes into a state', () => {
    const lines = said(parked, arrow({ ...park, from: ['parked'], to: 'closed' }));
    expect(lines).toContain('workflow.states.parked: no ticket can come here');
    expect(lines).toContain('workflow.transitions[9].from[0]: no ticket of these types is ever "parked"');
  });
  it('when a ticket never gets out of a state', () => {
    const unpark = remap({ type: 'clarification', from: ['parked'], to: 'awaiting_support' });
    expect(said(parked, arrow(park), unpark)).toEqual([
      'workflow.states.parked: a ticket of type "anomaly" never ends from here',
      'workflow.states.parked: a ticket of type "request" never ends from here',
    ]);
  });
  it('when something leaves an end, or it starts with one', () => {
    expect(said(arrow({ action: 'revive', by: 'operator', from: ['closed'], to: 'new' }))).toContain(
      'workflow.transitions[9].from[0]: "closed" is an end, nothing leaves it',
    );
    expect(said(put('workflow/initial', 'closed'))).toContain('workflow.initial: "closed" is an end');
  });
  it('when an arrow starts where none of its types ever is', () => {
    expect(
      said(arrow({ action: 'park', by: 'operator', types: ['clarification'], from: ['planned'], to: 'new' })),
    ).toEqual(['workflow.transitions[9].from[0]: no ticket of these types is ever "planned"']);
  });
  it('when one action leads two ways', () => {
    expect(
      said(arrow({ action: 'resolve', by: 'operator', types: ['request'], from: ['planned'], to: 'new' })),
    ).toEqual(['workflow.transitions[9]: "resolve" by the operator may already follow transitions[5] from there']);
    const partly = ['clarification', 'request'];
    expect(
      said(arrow({ action: 'diagnose', by: 'operator', types: partly, from: ['new', 'awaiting_support'], to: 'new' })),
    ).toEqual(['workflow.transitions[9]: "diagnose" by the operator may already follow transitions[3] from there']);
    expect(
      said(arrow({ action: 'answer', by: 'operator', types: ['request'], from: ['awaiting_support'], to: 'new' })),
    ).toEqual([]);
  });
  it('when an action is called like a command, or the clock does anything but close', () => {
    expect(said(put('workflow/transitions/0/action', 'assign'))).toEqual([
      'workflow.transitions[0].action: "assign" already means something on every desk',
    ]);
    expect(said(put('workflow/transitions/8/action', 'archive'))).toEqual([
      'workflow.transitions[8].action: the clock knows only "close", "wake" and "resolve", not "archive"',
    ]);
    expect(said(arrow({ action: 'comment', by: 'operator', from: ['new'], to: 'closed' }))).toEqual([
      'workflow.transitions[9].action: "comment" already means something on every desk',
    ]);
  });
  it('when somebody else than an operator would own, plan or diagnose, or the clock would write', () => {
    expect(said(put('workflow/transitions/7/effects', ['own', 'plan']))).toEqual([
      'workflow.transitions[7].effects: "own" is for operators only',
      'workflow.transitions[7].effects: "plan" is for operators only',
    ]);
    expect(said(put('workflow/transitions/8/text', 'required'))).toEqual([
      'workflow.transitions[8].text: the clock writes nothing',
    ]);
  });
  it('when a resolved ticket would not start, or start in vain, the days of silence', () => {
    expect(said(put('workflow/transitions/5/effects', undefined))).toEqual([
      'workflow.transitions[5].effects: the clock closes "resolved", so "await-silence" is needed',
      'workflow.states.resolved.sentence.it: nothing is known to stand for {date}',
      'workflow.states.resolved.sentence.en: nothing is known to stand for {date}',
    ]);
    expect(said(put('workflow/transitions/0/effects', ['await-silence']))).toEqual([
      'workflow.transitions[0].effects: "await-silence" waits for nothing: the clock does not close "awaiting_support"',
    ]);
  });
  it('when a change of type would strand a ticket', () => {
    expect(said(put('workflow/remaps/0/from', ['planned']))).toEqual([
      'workflow.remaps: nothing says where a ticket goes that is "in_progress" when its type becomes "clarification"',
    ]);
  });
  it('when a change of type leads where the type never is, to an end, or past the clock', () => {
    expect(said(put('workflow/remaps/0/to', 'planned'))).toEqual([
      'workflow.remaps[0].to: a ticket of type "clarification" is never "planned"',
      'workflow.states.planned.sentence.it: nothing is known to stand for {date}',
      'workflow.states.planned.sentence.en: nothing is known to stand for {date}',
    ]);
    expect(said(put('workflow/remaps/0/to', 'closed'))).toEqual([
      'workflow.remaps[0].to: "closed" is an end; a change of type ends nothing',
    ]);
    expect(said(put('workflow/remaps/0/to', 'resolved'))[0]).toBe(
      'workflow.remaps[0].to: the clock closes "resolved"; a change of type starts no silence',
    );
  });
  it('when a change of type would move tickets that may stay, or two ways', () => {
    expect(said(put('workflow/remaps/0/type', 'request'))[0]).toBe(
      'workflow.remaps[0].from[0]: a ticket of type "request" may stay "in_progress"',
    );
    expect(said(remap({ type: 'clarification', from: ['planned'], to: 'new' }))).toEqual([
      'workflow.remaps[1].from[0]: an earlier rule already leads "planned" elsewhere',
    ]);
  });
  it('when a sentence promises what is not known', () => {
    expect(said(put('workflow/states/new/sentence/en', 'On {date}'))).toEqual([
      'workflow.states.new.sentence.en: nothing is known to stand for {date}',
    ]);
    expect(said(put('workflow/states/resolved/sentence/it', 'Caro {name}'))).toEqual([
      'workflow.states.resolved.sentence.it: nothing is known to stand for {name}',
    ]);
    expect(said(put('workflow/states/planned/undated', undefined))).toEqual([
      'workflow.states.planned.undated: is missing',
    ]);
  });
});
