import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createClock } from '#local/clock/create-clock';

const at = (instant: string) => vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });

describe('a tester who moves the clock', () => {
  it.each<[from: string, duration: string, to: string]>([
    ['2026-03-28T12:00:00Z', 'P1D', '2026-03-29T11:00:00.000Z'],
    ['2026-10-24T12:00:00Z', 'P1D', '2026-10-25T13:00:00.000Z'],
    ['2026-10-24T12:00:00Z', 'PT24H', '2026-10-25T12:00:00.000Z'],
    ['2026-01-31T12:00:00Z', 'P1M', '2026-02-28T12:00:00.000Z'],
    ['2026-11-21T12:00:00Z', 'P1DT2H3M', '2026-11-22T14:03:00.000Z'],
  ])('at %s by %s comes to %s, by the days of Rome', (from, duration, to) => {
    at(from);
    const clock = createClock('Europe/Rome');
    expect(clock.advance(duration).toISOString()).toBe(to);
    vi.useRealTimers();
  });

  it.each(['', 'ten days', '10', 'P', 'PT-1H', '-P1D'])(
    'by "%s" is told what a duration is, and nothing moves',
    (duration) => {
      const clock = createClock('Europe/Rome');
      expect(() => clock.advance(duration)).toThrow(/P10D|forward/);
      expect(clock.ahead()).toBe(0);
    },
  );

  it.each(['P9000Y', 'P999999Y', 'P99999999Y'])('by "%s" is told how far it goes, and nothing moves', (duration) => {
    const clock = createClock('Europe/Rome');
    expect(() => clock.advance(duration)).toThrow(/9998|P10D/);
    expect(clock.ahead()).toBe(0);
  });

  it('finds it where it was after a restart', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sportello-clock-')), 'clock');
    const ahead = createClock('Europe/Rome', file);
    ahead.advance('PT1H');
    expect(createClock('Europe/Rome', file).ahead()).toBe(3_600_000);
  });
});
