import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkTicket } from '#domain/integrity/check-ticket';
import { randomHistory } from '#support/ground/random-history';
import { corruptions } from '#support/integrity/corruptions';
import { honestRecord } from '#support/integrity/honest-record';

describe('a cloud admin who has tickets checked', () => {
  it('hears nothing of a ticket that only people and the clock have made', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        expect(checkTicket(honestRecord(history), [history.preset])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('hears nothing when the preset has changed since, as long as an earlier one allowed it', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const stricter = { ...history.preset, workflow: { ...history.preset.workflow, transitions: [], remaps: [] } };
        const record = honestRecord(history);
        expect(checkTicket(record, [stricter, history.preset])).toEqual([]);
        const moved = record.events.some(({ type, changes }) => type !== 'opened' && changes.state);
        expect(checkTicket(record, [stricter]).length > 0).toBe(moved);
      }),
      { numRuns: 50 },
    );
  });

  test.each(corruptions)('is told when $title: $fault', ({ fault, corrupt }) => {
    let occasions = 0;
    fc.assert(
      fc.property(randomHistory, (history) => {
        const record = corrupt(honestRecord(history), history.preset);
        if (!record) return;
        occasions += 1;
        const found = checkTicket(record, [history.preset]);
        expect(found.map((violation) => violation.fault)).toContain(fault);
        expect(found.every(({ ticket }) => ticket === 'R0001')).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(occasions).toBeGreaterThan(0);
  });

  it('reads no personal text in what is told', () => {
    fc.assert(
      fc.property(randomHistory, fc.constantFrom(...corruptions), (history, { corrupt }) => {
        const record = corrupt(honestRecord(history), history.preset);
        const told = JSON.stringify(record && checkTicket(record, [history.preset]));
        expect(told ?? '').not.toMatch(/Text of|The page does not open|anna|page\.png/);
      }),
    );
  });
});
