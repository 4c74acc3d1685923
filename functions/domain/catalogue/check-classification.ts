import type { Preset } from '../preset/preset.ts';
import type { FieldFailure, FieldFailureCode } from '../ticket/failure.ts';
import type { Classification } from '../ticket/ticket.ts';
import { carriesRegression } from './carries-regression.ts';
import { entryOf } from './entry-of.ts';

/**
 * Every fact that the catalogue does not have, or not in this combination; none when all is right (R1.1-R1.3, R3.8).
 */
export const checkClassification = (facts: Classification, preset: Preset): FieldFailure[] => {
  const { type, subtype, area, subarea, severity, urgency, environment, regression } = facts;
  const wrong: FieldFailure[] = [];
  const check = (field: keyof Classification, code: FieldFailureCode | undefined) => {
    if (code) wrong.push({ pointer: `/${field}`, code });
  };
  check('type', known(preset.types, type));
  check('subtype', within(preset.types, type, subtype, { list: 'subtypes', elsewhere: 'subtype-of-another-type' }));
  check('area', known(preset.areas, area));
  check('subarea', within(preset.areas, area, subarea, { list: 'subareas', elsewhere: 'subarea-of-another-area' }));
  check('severity', known(preset.severities, severity));
  check('urgency', known(preset.urgencies, urgency));
  if (environment !== undefined) check('environment', known(preset.environments, environment));
  if (regression !== undefined && entryOf(preset.types, type) && !carriesRegression(preset, type)) {
    check('regression', 'regression-not-for-this-type');
  }
  return wrong;
};

type Groups<List extends string> = Readonly<
  Record<string, { readonly [Name in List]: Readonly<Record<string, unknown>> }>
>;

const known = (table: Readonly<Record<string, unknown>>, id: string): FieldFailureCode | undefined =>
  Object.hasOwn(table, id) ? undefined : 'unknown-value';

const within = <List extends string>(
  groups: Groups<List>,
  group: string,
  id: string,
  { list, elsewhere }: { list: List; elsewhere: FieldFailureCode },
): FieldFailureCode | undefined => {
  const inGroup = entryOf(groups, group)?.[list];
  if (inGroup && Object.hasOwn(inGroup, id)) return undefined;
  return Object.values(groups).some((other) => Object.hasOwn(other[list], id)) ? elsewhere : 'unknown-value';
};
