import type { Preset } from '../preset/preset.ts';
import type { FieldFailure } from '../ticket/failure.ts';
import type { Agreement, Organisation } from './organisation.ts';

/** What is wrong with an organisation in itself; whether its domains are somebody else's only the table can tell. */
export const checkOrganisation = (
  { agreements = [], domains = [] }: Partial<Pick<Organisation, 'agreements' | 'domains'>>,
  { areas }: Pick<Preset, 'areas'>,
): readonly FieldFailure[] => [
  ...repeated(
    agreements.map(({ id }) => id),
    (at) => `/agreements/${at}/id`,
  ),
  ...agreements.flatMap((agreement, at) => checkAgreement(agreement, `/agreements/${at}`, areas)),
  ...repeated(domains, (at) => `/domains/${at}`),
];

const checkAgreement = (
  { areas, from, to }: Agreement,
  pointer: string,
  known: Preset['areas'],
): readonly FieldFailure[] => [
  ...areas.flatMap((area, at): FieldFailure[] =>
    Object.hasOwn(known, area) ? [] : [{ pointer: `${pointer}/areas/${at}`, code: 'unknown-value' }],
  ),
  ...(from <= to ? [] : [{ pointer: `${pointer}/to`, code: 'ends-before-it-begins' } as const]),
];

const repeated = (names: readonly string[], pointerOf: (at: number) => string): readonly FieldFailure[] =>
  names.flatMap((name, at) => (names.indexOf(name) < at ? [{ pointer: pointerOf(at), code: 'already-used' }] : []));
