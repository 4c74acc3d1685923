import type { Preset } from '../preset/preset.ts';
import type { FormFacts } from './forms-fitting.ts';

const pairs = <Group>(groups: Readonly<Record<string, Group>>, inner: (group: Group) => object) =>
  Object.entries(groups).flatMap(([id, group]) => Object.keys(inner(group)).map((below) => [id, below] as const));

/** Every kind of ticket that a catalogue can make, as far as forms care. */
export const kindsOf = ({ areas, types }: Pick<Preset, 'areas' | 'types'>): readonly FormFacts[] =>
  pairs(areas, ({ subareas }) => subareas).flatMap(([area, subarea]) =>
    pairs(types, ({ subtypes }) => subtypes).map(([type, subtype]) => ({ area, subarea, type, subtype })),
  );
