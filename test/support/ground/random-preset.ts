import fc from 'fast-check';
import type { Preset } from '#domain/preset/preset';
import { randomWorkflow } from './random-workflow.ts';

const text = { it: 'x', en: 'x' };
const explained = { label: text, description: text };

/** Queues of every random preset; people's queues are among them. */
const queues = ['ground', 'cellar', 'attic'];

const table = <Entry>(names: readonly string[], entry: Entry): Record<string, Entry> =>
  Object.fromEntries(names.map((name) => [name, entry]));

const upTo = (prefix: string, maxLength: number) =>
  fc
    .noBias(fc.integer({ min: 1, max: maxLength }))
    .map((count) => ['a', 'b', 'c', 'd'].slice(0, count).map((end) => prefix + end));

const typesOf = (types: readonly string[]) =>
  fc.tuple(...types.map((type) => fc.record({ subtypes: upTo(`${type}_`, 3), regression: fc.boolean() }))).map((all) =>
    Object.fromEntries(
      all.map(({ subtypes, regression }, at) => [
        types[at] ?? '',
        {
          ...explained,
          regression,
          ...(at === 1 && { problem: true as const }),
          subtypes: table(subtypes, explained),
        },
      ]),
    ),
  );

const areasOf = (areas: readonly string[]) =>
  fc.tuple(...areas.map(() => fc.array(fc.constantFrom(...queues), { minLength: 1, maxLength: 3 }))).map((all) =>
    Object.fromEntries(
      all.map((competent, at) => {
        const subareas = competent.map((queue, index) => [`${areas[at]}_${index}`, { label: text, queue }]);
        return [areas[at] ?? '', { ...explained, macroArea: 'all', subareas: Object.fromEntries(subareas) }];
      }),
    ),
  );

const matrixOf = (severities: readonly string[], urgencies: readonly string[], priorities: readonly string[]) =>
  fc
    .array(fc.constantFrom(...priorities), { minLength: 16, maxLength: 16 })
    .map((cells) =>
      Object.fromEntries(
        severities.map((severity, row) => [
          severity,
          Object.fromEntries(urgencies.map((urgency, column) => [urgency, cells[row * 4 + column] ?? ''])),
        ]),
      ),
    );

/** A desk with its own types, workflows, catalogue and matrix: what a preset may be, not only what ships. */
export const randomPreset: fc.Arbitrary<Preset> = fc
  .record({
    types: upTo('type_', 3),
    areas: upTo('area_', 3),
    severities: upTo('severity_', 4),
    urgencies: upTo('urgency_', 2),
    priorities: upTo('priority_', 4),
  })
  .chain(({ types, areas, severities, urgencies, priorities }) =>
    fc
      .record({
        types: typesOf(types),
        areas: areasOf(areas),
        priorityMatrix: matrixOf(severities, urgencies, priorities),
        workflow: randomWorkflow(types),
      })
      .map((drawn) => ({
        ...drawn,
        name: 'random',
        numbering: 'R{counter:4}',
        macroAreas: { all: { label: text } },
        environments: table(['here', 'there'], { label: text }),
        severities: table(severities, explained),
        urgencies: table(urgencies, { label: text }),
        risks: table(['small', 'grave'], explained),
        priorities: table(priorities, { label: text }),
        queues: { ground: { label: text }, cellar: { label: text, parent: 'ground' }, attic: { label: text } },
      })),
  );
