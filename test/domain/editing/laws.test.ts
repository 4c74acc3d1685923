import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { comparePresets } from '#domain/editing/compare-presets';
import { editPreset } from '#domain/editing/edit-preset';
import { editableAt } from '#domain/editing/editable';
import { entriesOf } from '#domain/editing/entries-of';
import { undoOf } from '#domain/editing/undo-of';
import { lostNames } from '#domain/preset/lost-names';
import { parsePreset } from '#domain/preset/parse-preset';
import type { Preset } from '#domain/preset/preset';
import { randomChanges } from '#support/ground/random-changes';
import { randomPreset } from '#support/ground/random-preset';

interface Edit {
  readonly before: Preset;
  readonly changes: readonly Change[];
  readonly after: Preset;
}

const attempt = randomPreset.chain((before) =>
  fc.record({ before: fc.constant(before), changes: randomChanges(before) }),
);

/** Runs a law over edits that were taken, of which there must be enough. */
const whenTaken = (law: (edit: Edit) => void) => {
  let taken = 0;
  fc.assert(
    fc.property(attempt, ({ before, changes }) => {
      const edited = editPreset(before, changes);
      if (edited.ok) law({ before, changes, after: edited.value });
      if (edited.ok) taken += 1;
    }),
    { numRuns: 150 },
  );
  expect(taken).toBeGreaterThan(15);
};

describe('whatever people edit on whatever desk', () => {
  it('what is taken is a preset that could be shipped, with every name that it had', () => {
    whenTaken(({ before, after }) => {
      expect(parsePreset(after)).toEqual({ ok: true, value: after });
      expect(lostNames(before, after)).toEqual([]);
    });
  });

  it('what is refused says why, and at which change wherever it does not fit by itself', () => {
    fc.assert(
      fc.property(attempt, ({ before, changes }) => {
        const edited = editPreset(before, changes);
        if (edited.ok) return;
        expect(edited.failure.length).toBeGreaterThan(0);
        for (const { text, change = 0 } of edited.failure) {
          expect(text).not.toBe('');
          expect(changes[change]).toBeDefined();
        }
      }),
    );
  });

  it('archiving and restoring is as if nothing had been done', () => {
    fc.assert(
      fc.property(
        randomPreset.chain((before) =>
          fc.record({ before: fc.constant(before), entry: fc.constantFrom(...entriesOf(before)) }),
        ),
        ({ before, entry: { place } }) => {
          const archived = editPreset(before, [{ op: 'archive', place }]);
          if (!editableAt(place)?.archives) expect(archived.ok).toBe(false);
          if (!archived.ok) return;
          expect(comparePresets(before, archived.value)).toMatchObject([{ place, kind: 'archived' }]);
          const restored = editPreset(archived.value, [{ op: 'restore', place }]);
          expect(restored).toEqual({ ok: true, value: before });
          expect(restored.ok && comparePresets(before, restored.value)).toEqual([]);
        },
      ),
    );
  });

  it('the differences name nothing but what was changed, and nothing where nothing was', () => {
    whenTaken(({ before, changes, after }) => {
      expect(comparePresets(before, before)).toEqual([]);
      for (const { place } of comparePresets(before, after)) {
        expect(
          changes.some((change) => change.place.join('.').startsWith(place.join('.')) || isIn(place, change)),
        ).toBe(true);
      }
    });
  });

  it('undoing brings back what there was, with what was new archived', () => {
    whenTaken(({ before, after }) => {
      const undo = undoOf(comparePresets(before, after));
      const undone = undo.length === 0 ? { ok: true as const, value: after } : editPreset(after, undo);
      if (!undone.ok) return expect(JSON.stringify(undone.failure)).toContain('archived');
      for (const { place, kind, after: added } of comparePresets(before, undone.value)) {
        expect(kind).toBe('added');
        expect(editableAt(place)?.archives ? (added as { archived?: true }).archived : true).toBe(true);
      }
    });
  });
});

const isIn = (place: readonly string[], change: Change): boolean =>
  change.place.every((name, at) => place[at] === name);
