import fc from 'fast-check';
import type { Change, Place } from '#domain/editing/change';
import { editableAt } from '#domain/editing/editable';
import { entriesOf } from '#domain/editing/entries-of';
import type { Preset } from '#domain/preset/preset';

const text = fc.constantFrom({ it: 'y', en: 'y' }, { it: 'z', en: 'z' });
const name = fc.constantFrom('fresh', 'another', 'ground', 'area_a');
const wrong = fc.constantFrom(null, 'text', [], {}, { label: { it: 'y', en: '' } });

/** A value that is near to what the entry is, so that many are taken and some are not. */
const valueNear = (value: unknown): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: text.map((label) => ({ ...(value as object), label })) },
    { weight: 2, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: name.map((queue) => ({ ...(value as object), queue })) },
    { weight: 1, arbitrary: wrong },
  );

const changeAt = (place: Place, value: unknown): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.record({ op: fc.constant('put' as const), place: fc.constant(place), value: valueNear(value) }),
    fc.record({ op: fc.constant('put' as const), place: siblingOf(place), value: valueNear(value) }),
    fc.record({
      op: fc.constantFrom('archive' as const, 'archive' as const, 'restore' as const),
      place: fc.constant(place),
    }),
    fc.record({ op: fc.constant('move' as const), place: fc.constant(place), position: fc.nat(4) }),
  );

const siblingOf = (place: Place): fc.Arbitrary<Place> => name.map((last) => [...place.slice(0, -1), last]);

/** What somebody might try on a preset: some of it is taken, much of it is not. */
export const randomChanges = (preset: Preset): fc.Arbitrary<Change[]> => {
  const entries = entriesOf(preset);
  const open = entries.filter(({ place }) => editableAt(place)?.adds);
  const change = ({ place, value }: (typeof entries)[number]) => changeAt(place, value);
  const drawn = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...open).chain(change) },
    { weight: 1, arbitrary: fc.constantFrom(...entries).chain(change) },
  );
  return fc.array(drawn, { minLength: 1, maxLength: 4 });
};
