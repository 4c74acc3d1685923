import { describe, expect, it } from 'vitest';
import { parsePreset } from '#domain/preset/parse-preset';
import { portal } from '#support/ground/portal';
import { type Edit, put, said } from '#support/ground/preset-edits';

const morning = { from: '09:00', to: '13:00' };
const afternoon = { from: '14:00', to: '18:00' };
const week = (...parts: object[]): Edit => put('serviceHours', { week: parts });
const hours = (...spans: object[]): Edit => week({ days: ['monday'], hours: spans });
const levels = (...some: object[]): Edit => put('serviceLevels', some);
const agreed = (more: object = {}) => ({ firstResponseWorkingMinutes: 60, resolutionWorkingMinutes: 480, ...more });
const without = [put('serviceHours', undefined), put('serviceLevels', undefined)];

describe('whoever says when the desk works is told what cannot be', () => {
  it.each<[string, Edit, string[]]>([
    ['no days', week(), ['serviceHours.week: must not be empty']],
    ['no day', week({ days: [], hours: [morning] }), ['serviceHours.week[0].days: must not be empty']],
    ['a day without hours', hours(), ['serviceHours.week[0].hours: must not be empty']],
    [
      'a day that no week has',
      week({ days: ['feastday'], hours: [morning] }),
      [
        'serviceHours.week[0].days[0]: must be "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday"',
      ],
    ],
    [
      'a day twice at once',
      week({ days: ['monday', 'friday', 'monday'], hours: [morning] }),
      ['serviceHours.week[0].days[2]: "monday" is there already'],
    ],
    [
      'a day twice, with other hours',
      week({ days: ['monday', 'friday'], hours: [morning] }, { days: ['sunday', 'friday'], hours: [afternoon] }),
      ['serviceHours.week[1].days[1]: "friday" is there already'],
    ],
    [
      'hours that end before they begin',
      hours(morning, { from: '18:00', to: '14:00' }),
      ['serviceHours.week[0].hours[1].to: must be later than 18:00'],
    ],
    [
      'hours that end as they begin',
      hours({ from: '09:00', to: '09:00' }),
      ['serviceHours.week[0].hours[0].to: must be later than 09:00'],
    ],
    [
      'hours within others, or before them',
      hours(afternoon, { from: '17:59', to: '19:00' }, morning),
      [
        'serviceHours.week[0].hours[1].from: must not be earlier than 18:00',
        'serviceHours.week[0].hours[2].from: must not be earlier than 18:00',
      ],
    ],
    [
      'times that no clock shows',
      hours({ from: '9:00', to: '24:01' }, { from: '22:60', to: '25:00' }, { from: '109:00', to: '09:001' }),
      ['[0].from', '[0].to', '[1].from', '[1].to', '[2].from', '[2].to'].map(
        (place) => `serviceHours.week[0].hours${place}: must be a time of day, HH:MM`,
      ),
    ],
    [
      'holidays by halves',
      put('serviceHours/closedOnItalianHolidays', false),
      ['serviceHours.closedOnItalianHolidays: must be true'],
    ],
    ...['02-29', '06-31', '6-24', '13-01'].map((day): [string, Edit, string[]] => [
      `a patron on ${day}`,
      put('serviceHours/patronDay', day),
      ['serviceHours.patronDay: must be a day of every year, MM-DD'],
    ]),
  ])('%s', (_name, edit, lines) => {
    expect(said(edit)).toEqual(lines);
  });

  it('and nothing where hours follow one another, also from midnight to midnight, or where a desk says none', () => {
    expect(said(hours(morning, { from: '13:00', to: '14:00' }, { from: '14:00', to: '23:59' }))).toEqual([]);
    expect(said(hours({ from: '00:00', to: '24:00' }), put('serviceHours/patronDay', '12-07'))).toEqual([]);
    expect(said(week({ days: ['monday'], hours: [morning] }, { days: ['sunday'], hours: [morning] }))).toEqual([]);
    expect(said(...without)).toEqual([]);
    expect(said(levels())).toEqual([]);
  });
});

describe('whoever says what is agreed is told what cannot be', () => {
  const hidden = (index: number) => `serviceLevels[${index}]: no ticket comes to it: the ones before it say it all`;
  const types = Object.keys(portal.types);

  it.each<[string, Edit, string[]]>([
    [
      'an unknown type or priority',
      levels(agreed({ type: 'bug' }), agreed({ type: 'anomaly', priority: 'p1' })),
      ['serviceLevels[0].type: there is no type "bug"', 'serviceLevels[1].priority: there is no priority "p1"'],
    ],
    ['the same twice', levels(agreed({ type: 'anomaly' }), agreed({ type: 'anomaly' })), [hidden(1)]],
    [
      'less after more',
      levels(agreed({ priority: 'low' }), agreed(), agreed({ type: 'anomaly', priority: 'high' })),
      [hidden(2)],
    ],
    ['all after each', levels(...types.map((type) => agreed({ type })), agreed()), [hidden(types.length)]],
    [
      'an answer after the solution',
      levels(agreed({ firstResponseWorkingMinutes: 481 })),
      ['serviceLevels[0].firstResponseWorkingMinutes: must not be longer than the resolution, 480'],
    ],
    [
      'no time at all, or more than a year',
      levels(agreed({ firstResponseWorkingMinutes: 0, resolutionWorkingMinutes: 525_601 })),
      [
        'serviceLevels[0].firstResponseWorkingMinutes: must be at least 1',
        'serviceLevels[0].resolutionWorkingMinutes: must be at most 525600',
      ],
    ],
    [
      'half a minute',
      levels(agreed({ firstResponseWorkingMinutes: 0.5 })),
      ['serviceLevels[0].firstResponseWorkingMinutes: must be a whole number'],
    ],
    [
      'no hours to count in',
      put('serviceHours', undefined),
      ['serviceHours: is missing: what is agreed is counted in it'],
    ],
  ])('%s', (_name, edit, lines) => {
    expect(said(edit)).toEqual(lines);
  });

  it('and nothing where each rule has tickets of its own', () => {
    const wide = agreed({ priority: 'high' });
    expect(said(levels(agreed({ type: 'anomaly', priority: 'high' }), agreed({ type: 'anomaly' }), wide))).toEqual([]);
    expect(said(levels(agreed({ firstResponseWorkingMinutes: 480 })))).toEqual([]);
    expect(said(...without, levels())).toEqual([]);
    const { serviceHours: _hours, serviceLevels: _levels, ...older } = portal;
    expect(parsePreset(older)).toEqual({ ok: true, value: older });
  });
});
