import type { Preset } from '../preset/preset.ts';
import type { FieldFailure } from '../ticket/failure.ts';
import type { Classification } from '../ticket/ticket.ts';
import { entryOf } from './entry-of.ts';

type Fact = 'type' | 'subtype' | 'area' | 'subarea' | 'environment';

/** The facts that can no longer be chosen; a ticket keeps those that it was filed under before. */
export const archivedFacts = (facts: Classification, preset: Preset, before?: Classification): FieldFailure[] => {
  const { type, subtype, area, subarea, environment } = facts;
  const archived: Readonly<Record<Fact, boolean | undefined>> = {
    type: entryOf(preset.types, type)?.archived,
    subtype: entryOf(entryOf(preset.types, type)?.subtypes ?? {}, subtype)?.archived,
    area: entryOf(preset.areas, area)?.archived,
    subarea: entryOf(entryOf(preset.areas, area)?.subareas ?? {}, subarea)?.archived,
    environment: environment === undefined ? undefined : entryOf(preset.environments, environment)?.archived,
  };
  return (Object.keys(archived) as Fact[])
    .filter((fact) => archived[fact] && !isKept(fact, facts, before))
    .map((fact) => ({ pointer: `/${fact}`, code: 'archived' }));
};

/** What a subtype or subarea is the same within. */
const within: Partial<Record<Fact, Fact>> = { subtype: 'type', subarea: 'area' };

const isKept = (fact: Fact, facts: Classification, before: Classification | undefined): boolean => {
  const group = within[fact] ?? fact;
  return before !== undefined && before[fact] === facts[fact] && before[group] === facts[group];
};
