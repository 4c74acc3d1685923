import { describe, expect, it } from 'vitest';
import type { Counts } from './report/counts.ts';
import { missingRows, requiredRows } from './report/required/required-rows.ts';
import { parts } from './report/required/row.ts';

const times = (often: number): Record<(typeof parts)[number], Counts> => {
  const counts: Record<(typeof parts)[number], Counts> = { transitions: {}, refusals: {}, faults: {} };
  for (const { part, name } of requiredRows) counts[part][name] = often;
  return counts;
};

const names = new Set(requiredRows.map(({ name }) => name));

describe('somebody who changes what people do in the simulator', () => {
  it('is told by name of whatever is met too seldom from then on', () => {
    expect(missingRows(times(100))).toEqual([]);
    const met = times(100);
    met.transitions['confirm: resolved → closed'] = 99;
    met.refusals['reply: ticket-closed'] = 3;
    met.faults['mail: lost'] = 0;
    expect(missingRows(met)).toEqual([
      'transitions: "confirm: resolved → closed" 99 times',
      'refusals: "reply: ticket-closed" 3 times',
      'faults: "mail: lost" 0 times',
    ]);
  });

  it('is not told of what cannot be', () => {
    const impossible = ['getTicket: not-allowed', 'comment: action-not-possible', 'mail: conflict', 'pause: lost'];
    expect(impossible.filter((row) => names.has(row))).toEqual([]);
    expect(parts.filter((part) => !requiredRows.some((row) => row.part === part))).toEqual([]);
  });
});
