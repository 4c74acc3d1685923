import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { civilCalendar } from '#runtime/civil-calendar';

const { addDays, dayOf, hourOf } = civilCalendar;

describe('ten days of silence end at the same local time', () => {
  it.each([
    ['an ordinary fortnight', 'Europe/Rome', '2026-05-05T12:05:00.000Z', '2026-05-15T12:05:00.000Z'],
    ['clocks go forward on the way', 'Europe/Rome', '2026-03-25T13:05:00.000Z', '2026-04-04T12:05:00.000Z'],
    ['clocks go back on the way', 'Europe/Rome', '2026-10-20T12:05:00.000Z', '2026-10-30T13:05:00.000Z'],
    [
      'the end falls into the hour that is left out',
      'Europe/Rome',
      '2026-03-19T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'the end falls into the hour that comes twice',
      'Europe/Rome',
      '2026-10-15T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'it starts in the second of the hours that come twice',
      'Europe/Rome',
      '2026-10-25T01:30:00.000Z',
      '2026-11-04T01:30:00.000Z',
    ],
    ['a zone three quarters of an hour off', 'Asia/Kathmandu', '2026-03-25T18:20:00.123Z', '2026-04-04T18:20:00.123Z'],
    [
      'a summer time of half an hour ends',
      'Australia/Lord_Howe',
      '2026-04-01T01:00:00.000Z',
      '2026-04-11T01:30:00.000Z',
    ],
    [
      'a summer time of half an hour begins',
      'Australia/Lord_Howe',
      '2026-09-30T01:30:00.000Z',
      '2026-10-10T01:00:00.000Z',
    ],
    ['a leap day on the way', 'Europe/Rome', '2028-02-25T10:00:00.000Z', '2028-03-06T10:00:00.000Z'],
    ['the turn of the year', 'Europe/Rome', '2026-12-28T22:59:59.999Z', '2027-01-07T22:59:59.999Z'],
  ])('%s (%s)', (_case, zone, resolved, closes) => {
    expect(addDays(resolved, 10, zone)).toBe(closes);
  });
});

it('no days of silence end at once, also in the second of the hours that come twice', () => {
  expect(addDays('2028-10-29T01:00:00.000Z', 0, 'Europe/Rome')).toBe('2028-10-29T01:00:00.000Z');
});

describe('the civil day of an instant', () => {
  it.each([
    ['Europe/Rome', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['Europe/Rome', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['Europe/Rome', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['Europe/Rome', '2026-10-24T21:59:59.999Z', '2026-10-24'],
    ['Europe/Rome', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['Asia/Kathmandu', '2026-03-28T18:14:59.999Z', '2026-03-28'],
    ['Asia/Kathmandu', '2026-03-28T18:15:00.000Z', '2026-03-29'],
    ['Australia/Lord_Howe', '2026-04-04T12:59:59.999Z', '2026-04-04'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', '2026-04-05'],
  ])('is, in %s at %s, %s', (zone, instant, day) => {
    expect(dayOf(instant, zone)).toBe(day);
  });
});

it('nobody is told another day or hour than a calendar library would tell them', () => {
  const zones = [
    'UTC',
    'Europe/Rome',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
  ];
  const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), fc.integer({ min: 0, max: 400 }), (date, zone, days) => {
      const instant = date.toISOString();
      const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
      const later = there.add({ days }).toInstant().epochMilliseconds;
      expect(addDays(instant, days, zone)).toBe(new Date(later).toISOString());
      expect(dayOf(instant, zone)).toBe(there.toPlainDate().toString());
    }),
    { numRuns: 2000 },
  );
});

it.each<[string, Parameters<typeof hourOf>, string]>([
  ['in winter', ['2026-01-15', 8, 'Europe/Rome'], '2026-01-15T07:00:00.000Z'],
  ['in summer', ['2026-07-15', 8, 'Europe/Rome'], '2026-07-15T06:00:00.000Z'],
  [
    'where the day begins while it is still yesterday',
    ['2026-07-15', 8, 'Pacific/Auckland'],
    '2026-07-14T20:00:00.000Z',
  ],
  ['on the day that loses an hour', ['2026-03-29', 8, 'Europe/Rome'], '2026-03-29T06:00:00.000Z'],
  ['at an hour that does not exist', ['2026-03-29', 2, 'Europe/Rome'], '2026-03-29T01:00:00.000Z'],
  ['at the first of two equal hours', ['2026-10-25', 2, 'Europe/Rome'], '2026-10-25T00:00:00.000Z'],
])('a full hour of a day is found %s', (_name, hour, instant) => {
  expect(hourOf(...hour)).toBe(instant);
});
