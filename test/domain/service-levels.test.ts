import { describe, expect, it } from 'vitest';
import { serviceLevelOf } from '#domain/catalogue/service-level-of';
import { shippedPreset } from '#support/ground/shipped-presets';

const agreed = (firstResponseWorkingMinutes: number, more: object = {}) => ({
  firstResponseWorkingMinutes,
  resolutionWorkingMinutes: 1000,
  ...more,
});
const firstResponse = (type: string, priority: string, ...serviceLevels: ReturnType<typeof agreed>[]) =>
  serviceLevelOf({ serviceLevels }, { type, priority })?.firstResponseWorkingMinutes;

describe('whoever asks what is agreed for a ticket (R7.1)', () => {
  it('is told by the first rule that its type and priority allow', () => {
    const rules = [
      agreed(1, { type: 'fault', priority: 'high' }),
      agreed(2, { type: 'fault' }),
      agreed(3, { priority: 'high' }),
      agreed(4),
    ];
    expect(firstResponse('fault', 'high', ...rules)).toBe(1);
    expect(firstResponse('fault', 'low', ...rules)).toBe(2);
    expect(firstResponse('request', 'high', ...rules)).toBe(3);
    expect(firstResponse('request', 'low', ...rules)).toBe(4);
    expect(firstResponse('fault', 'high', ...rules.toReversed())).toBe(4);
  });

  it('is told nothing where no rule is meant for it, or there is none', () => {
    expect(firstResponse('request', 'low', agreed(1, { type: 'fault' }), agreed(2, { priority: 'high' }))).toBe(
      undefined,
    );
    expect(serviceLevelOf({}, { type: 'anomaly', priority: 'high' })).toBe(undefined);
  });
});

describe('what is agreed in the presets', () => {
  const minutes = (...[name, type, priority]: [Parameters<typeof shippedPreset>[0], string, string]) => {
    const level = serviceLevelOf(shippedPreset(name), { type, priority });
    return level && [level.firstResponseWorkingMinutes, level.resolutionWorkingMinutes];
  };

  it('follows type and priority of an ITIL desk, and speaks of neither problems nor changes', () => {
    expect(minutes('itil-desk', 'incident', 'p1')).toEqual([15, 240]);
    expect(minutes('itil-desk', 'request', 'p5')).toEqual([600, 3000]);
    expect(minutes('itil-desk', 'problem', 'p1')).toBe(undefined);
    expect(minutes('itil-desk', 'change', 'p1')).toBe(undefined);
  });

  it('differs by kind of fault where a provider serves its partners', () => {
    expect(minutes('partner-panel', 'voip', 'critical')).toEqual([30, 360]);
    expect(minutes('partner-panel', 'fax', 'critical')).toEqual([240, 2880]);
    expect(minutes('partner-panel', 'cps_cs', 'low')).toEqual([240, 1920]);
  });

  it.each(['consortium-portal', 'campus-desk', 'partner-panel'] as const)('is there for every ticket of %s', (name) => {
    const { types, priorities } = shippedPreset(name);
    for (const type of Object.keys(types))
      for (const priority of Object.keys(priorities)) expect(minutes(name, type, priority)).toBeDefined();
  });
});
