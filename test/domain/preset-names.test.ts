import { describe, expect, it } from 'vitest';
import { type Edit, put, said } from '#support/ground/preset-edits';
import { loadPreset } from '../../presets/load-preset.ts';

describe('whoever edits a preset is told which name stands for nothing', () => {
  const names: [string, Edit, string[]][] = [
    [
      'a misspelt target state',
      put('workflow/transitions/3/to', 'resolvd'),
      ['workflow.transitions[3].to: there is no state "resolvd"'],
    ],
    [
      'a misspelt starting state',
      put('workflow/transitions/4/from/1', 'working'),
      ['workflow.transitions[4].from[1]: there is no state "working"'],
    ],
    [
      'an unknown type of an arrow',
      put('workflow/transitions/2/types/0', 'bug'),
      ['workflow.transitions[2].types[0]: there is no type "bug"'],
    ],
    ['an unknown first state', put('workflow/initial', 'fresh'), ['workflow.initial: there is no state "fresh"']],
    [
      'a remap of an unknown type',
      put('workflow/remaps/0/type', 'bug'),
      ['workflow.remaps[0].type: there is no type "bug"'],
    ],
    [
      'a remap from an unknown state',
      put('workflow/remaps/0/from/1', 'late'),
      ['workflow.remaps[0].from[1]: there is no state "late"'],
    ],
    [
      'a remap to an unknown state',
      put('workflow/remaps/0/to', 'late'),
      ['workflow.remaps[0].to: there is no state "late"'],
    ],
    [
      'an unknown macro-area',
      put('areas/fees/macroArea', 'money'),
      ['areas.fees.macroArea: there is no macro-area "money"'],
    ],
    [
      'an unknown queue',
      put('areas/fees/subareas/refunds/queue', 'money'),
      ['areas.fees.subareas.refunds.queue: there is no queue "money"'],
    ],
    [
      'a queue under an unknown one',
      put('queues/development/parent', 'board'),
      ['queues.development.parent: there is no queue "board"'],
    ],
    [
      'queues in a circle',
      put('queues/students/parent', 'students_second'),
      [
        'queues.students.parent: goes round in a circle: students, students_second, students',
        'queues.students_second.parent: goes round in a circle: students_second, students, students_second',
      ],
    ],
    [
      'a queue under itself',
      put('queues/students/parent', 'students'),
      ['queues.students.parent: goes round in a circle: students, students'],
    ],
    [
      'an operator group of a queue that does not exist, or of none',
      put('groups', {
        first: { label: { it: 'Primo', en: 'First' }, queues: ['students', 'nowhere'] },
        none: { label: { it: 'Nessuna', en: 'None' }, queues: [] },
      }),
      ['groups.first.queues[1]: there is no queue "nowhere"', 'groups.none.queues: names no queue'],
    ],
    ['a hole in the matrix', put('priorityMatrix/low/urgent', undefined), ['priorityMatrix.low.urgent: is missing']],
    [
      'a row missing from the matrix',
      put('priorityMatrix/low', undefined),
      ['priorityMatrix.low.urgent: is missing', 'priorityMatrix.low.not_urgent: is missing'],
    ],
    ['a row too many', put('priorityMatrix/huge', {}), ['priorityMatrix.huge: there is no severity "huge"']],
    [
      'a column too many',
      put('priorityMatrix/low/soon', 'low'),
      ['priorityMatrix.low.soon: there is no urgency "soon"'],
    ],
    [
      'an unknown priority',
      put('priorityMatrix/low/urgent', 'mild'),
      ['priorityMatrix.low.urgent: there is no priority "mild"'],
    ],
    ['a type without subtypes', put('types/request/subtypes', {}), ['types.request.subtypes: must not be empty']],
    ['an area without subareas', put('areas/fees/subareas', {}), ['areas.fees.subareas: must not be empty']],
    [
      'a pattern without a counter',
      put('numbering', '{year}'),
      ['numbering: must be capitals, digits, hyphens, {year} and {kind}, ending in {counter:DIGITS}'],
    ],
  ];
  it.each(names)('%s', (_name, edit, lines) => {
    expect(said(edit)).toEqual(lines);
  });
});

describe('a tenant file', () => {
  it('can name a preset that ships, and no other', () => {
    expect(loadPreset('consortium-portal')?.name).toBe('consortium-portal');
    expect(loadPreset('constructor')).toBeUndefined();
  });
});
