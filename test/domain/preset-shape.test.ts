import { describe, expect, it } from 'vitest';
import { parsePreset } from '#domain/preset/parse-preset';
import { portal } from '#support/ground/portal';
import { type Edit, put, said } from '#support/ground/preset-edits';

const label = { it: 'x', en: 'x' };

describe('whoever edits a preset is told where its shape is wrong', () => {
  it('and nothing when it is right', () => {
    expect(said()).toEqual([]);
    expect(parsePreset(portal)).toEqual({ ok: true, value: portal });
  });

  const shapes: [string, Edit, string[]][] = [
    ['a label without English', put('types/anomaly/label/en', undefined), ['types.anomaly.label.en: is missing']],
    ['an empty label', put('areas/fees/label/it', ' '), ['areas.fees.label.it: must be a text that says something']],
    ['a third language', put('areas/fees/label/fr', 'x'), ['areas.fees.label.fr: nothing of this name is known here']],
    [
      'an unknown key',
      put('workflow/transitions/3/form', 'x'),
      ['workflow.transitions[3].form: nothing of this name is known here'],
    ],
    ['a missing part', put('queues', undefined), ['queues: is missing']],
    ['a number for a text', put('numbering', 5), ['numbering: must be a text']],
    ['a text for a list', put('workflow/remaps', 'x'), ['workflow.remaps: must be a list']],
    ['a list for an object', put('types/anomaly', []), ['types.anomaly: must be an object']],
    [
      'an unknown trigger',
      put('workflow/transitions/0/by', 'robot'),
      ['workflow.transitions[0].by: must be "operator" or "requester" or "approver" or "clock"'],
    ],
    [
      'an unknown effect',
      put('workflow/transitions/0/effects', ['sing']),
      [
        'workflow.transitions[0].effects[0]: must be "own" or "plan" or "diagnosis" or "await-silence" or "remind" or "window" or "risk" or "known-error" or "resolve-linked"',
      ],
    ],
    [
      'an arrow from nowhere',
      put('workflow/transitions/0/from', []),
      ['workflow.transitions[0].from: must not be empty'],
    ],
    ['no day of silence', put('workflow/silenceDays', 0), ['workflow.silenceDays: must be at least 1']],
    ['half a day of silence', put('workflow/silenceDays', 1.5), ['workflow.silenceDays: must be a whole number']],
    ['a year and a day of silence', put('workflow/silenceDays', 366), ['workflow.silenceDays: must be at most 365']],
    [
      'a key in capitals',
      put('queues/Help', { label }),
      ['queues.Help: is no key: small letters, digits and underscores, a letter first'],
    ],
    [
      'an action in capitals',
      put('workflow/transitions/0/action', 'Take'),
      ['workflow.transitions[0].action: must be small letters with hyphens'],
    ],
    [
      'a flag that is no flag',
      put('types/request/regression', 'no'),
      ['types.request.regression: must be true or false'],
    ],
    [
      'a text where no text is',
      put('workflow/transitions/0/text', 'optional'),
      ['workflow.transitions[0].text: must be "required"'],
    ],
  ];
  it.each(shapes)('%s', (_name, edit, lines) => {
    expect(said(edit)).toEqual(lines);
  });

  it('and of everything at once', () => {
    expect(said(put('queues', undefined), put('numbering', 5))).toHaveLength(2);
  });
});
