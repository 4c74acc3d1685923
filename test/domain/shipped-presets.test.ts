import { describe, expect, it } from 'vitest';
import { queueOf } from '#domain/catalogue/queue-of';
import { numberingOf } from '#domain/numbering/numbering-of';
import { renderNumber } from '#domain/numbering/render-number';
import type { Preset } from '#domain/preset/preset';
import type { Localized } from '#domain/text';
import { shippedPreset } from '#support/ground/shipped-presets';
import { presetNames } from '../../presets/preset-names.ts';

/** Every text of a preset with its place. */
const textsIn = (value: unknown, place = ''): (readonly [string, Localized])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('it' in value && 'en' in value) return [[place, value as unknown as Localized]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
};

const queuesReached = (preset: Preset): ReadonlySet<string> =>
  new Set(
    Object.entries(preset.areas).flatMap(([area, { subareas }]) =>
      Object.keys(subareas).flatMap((subarea) =>
        Object.keys(preset.types).map((type) => queueOf(preset, { area, subarea, type })),
      ),
    ),
  );

const above = ({ queues }: Preset, queue: string): string[] => {
  const parent = queues[queue]?.parent;
  return parent === undefined ? [] : [parent, ...above({ queues } as Preset, parent)];
};

describe.each(presetNames)('the preset %s', (name) => {
  const preset = shippedPreset(name);

  it('ships, and passes its check', () => {
    expect(preset.name).toBe(name);
  });
  it('says everything in two languages, each text ending as a label or a sentence should', () => {
    const texts = textsIn(preset);
    expect(texts.length).toBeGreaterThan(80);
    for (const [place, { it: italian, en: english }] of texts) {
      for (const text of [italian, english]) {
        expect(text, place).toBe(text.trim());
        expect(text, place).not.toMatch(/ {2}|lorem|todo|xxx/i);
        const ends = /\.(description|help)$/.test(place) ? /[.?!]$/ : /[^.!]$/;
        expect(text, place).toMatch(ends);
      }
    }
  });
  it('explains no two choices with the same words', () => {
    for (const language of ['it', 'en'] as const) {
      const explained = textsIn(preset).filter(([place]) => place.endsWith('.description'));
      const words = explained.map(([, text]) => text[language]);
      expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([]);
    }
  });
  it('gives every team work: tickets come to it, or to a team above it', () => {
    const reached = queuesReached(preset);
    const idle = Object.keys(preset.queues).filter(
      (queue) => !reached.has(queue) && !above(preset, queue).some((parent) => reached.has(parent)),
    );
    expect(idle).toEqual(name === 'consortium-portal' ? ['development'] : []);
  });
  it('has every team in exactly one group of operators, where it has groups', () => {
    const grouped = Object.values(preset.groups ?? {}).flatMap(({ queues }) => queues);
    expect(grouped.toSorted()).toEqual(preset.groups ? Object.keys(preset.queues).toSorted() : []);
    expect(preset.groups === undefined).toBe(name === 'consortium-portal');
  });
  it('begins its states with the first one, which the pages take for granted', () => {
    expect(Object.keys(preset.workflow.states)[0]).toBe(preset.workflow.initial);
  });
  it('gives every priority to some severity and urgency', () => {
    const given = new Set(Object.values(preset.priorityMatrix).flatMap((row) => Object.values(row)));
    expect(Object.keys(preset.priorities).filter((priority) => !given.has(priority))).toEqual([]);
  });
});

describe('the numbers of the presets (R1.8)', () => {
  const number = (name: (typeof presetNames)[number], type: string) =>
    renderNumber(numberingOf(shippedPreset(name), { type }), { year: '2026', counter: 6102 });

  it('name the year, the kind of service, or both', () => {
    expect(number('campus-desk', 'request')).toBe('2026-006102');
    expect(number('partner-panel', 'xdsl')).toBe('TCKXDSL0006102');
    expect(number('partner-panel', 'cps_cs')).toBe('TCKCPS0006102');
    expect(number('itil-desk', 'change')).toBe('CHG2026-06102');
  });
});

describe('a ticket comes to the team that knows its subject', () => {
  it.each([
    ['campus-desk', 'fees/refunds', 'request', 'fees_office'],
    ['campus-desk', 'fees/refunds', 'feedback', 'quality_office'],
    ['campus-desk', 'accommodation/halls', 'problem', 'residence_maintenance'],
    ['campus-desk', 'accommodation/halls', 'request', 'accommodation_office'],
    ['partner-panel', 'faults/no_service', 'xdsl', 'access_second'],
    ['partner-panel', 'faults/no_service', 'voip', 'voice_second'],
    ['partner-panel', 'faults/equipment', 'xdsl', 'equipment'],
    ['partner-panel', 'faults/no_service', 'generic', 'partner_care'],
    ['partner-panel', 'activations/portability', 'voip', 'portability'],
    ['itil-desk', 'collaboration/mail', 'incident', 'service_desk'],
    ['itil-desk', 'collaboration/mail', 'problem', 'problem_management'],
    ['itil-desk', 'platforms/databases', 'change', 'change_management'],
    ['itil-desk', 'security/phishing', 'incident', 'security'],
  ] as const)('%s: %s of type %s goes to %s', (name, subject, type, queue) => {
    const [area = '', subarea = ''] = subject.split('/');
    expect(queueOf(shippedPreset(name), { area, subarea, type })).toBe(queue);
  });
});
