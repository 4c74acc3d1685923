import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFile } from '#domain/apply-file';

interface Thing {
  readonly name: string;
  readonly areas?: readonly string[];
  readonly kind?: string;
}
const thing: fc.Arbitrary<Thing> = fc.record(
  {
    name: fc.constantFrom('a', 'b'),
    areas: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    kind: fc.constantFrom('k', 'l'),
  },
  { requiredKeys: ['name'] },
);
const fields = ['name', 'areas', 'kind'] as const;

describe('a tenant file that is deployed again', () => {
  it('changes what nobody has edited since', () => {
    const said = { name: 'a', kind: 'k' };
    expect(applyFile<Thing>(said, { name: 'b', areas: ['x'] }, said)).toEqual({ name: 'b', areas: ['x'] });
  });

  it('never overwrites what somebody has edited since, added or taken away', () => {
    const said = { name: 'a', kind: 'k' };
    const edited = { name: 'edited', areas: ['x'] };
    expect(applyFile<Thing>(edited, { name: 'b', areas: ['y'], kind: 'l' }, said)).toEqual(edited);
  });

  it('changes single fields of what was edited in others', () => {
    const said = { name: 'a', areas: ['x'], kind: 'k' };
    const edited = { ...said, name: 'edited' };
    expect(applyFile(edited, { name: 'b', areas: ['x', 'y'], kind: 'k' }, said)).toEqual({
      name: 'edited',
      areas: ['x', 'y'],
      kind: 'k',
    });
  });

  it('is believed whole where no file ever spoke, and not at all of what was made here', () => {
    expect(applyFile<Thing>({ name: 'a', kind: 'k' }, { name: 'b' })).toEqual({ name: 'b' });
    const made = { name: 'a', kind: 'k' };
    expect(applyFile<Thing>(made, { name: 'b', areas: [] }, {})).toEqual({ ...made, areas: [] });
  });

  it('decides each field by itself: as the file says, or as it was edited', () => {
    fc.assert(
      fc.property(thing, thing, thing, (stored, says, said) => {
        const applied = applyFile(stored, says, said);
        for (const field of fields) {
          const edited = JSON.stringify(stored[field]) !== JSON.stringify(said[field]);
          expect(applied[field]).toEqual(edited ? stored[field] : says[field]);
        }
      }),
    );
  });

  it('says the same twice to no effect', () => {
    fc.assert(
      fc.property(thing, thing, thing, (stored, says, said) => {
        const once = applyFile(stored, says, said);
        expect(applyFile(once, says, says)).toEqual(once);
      }),
    );
  });
});
