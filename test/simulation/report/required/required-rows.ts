import { desks } from '../../desks/desks.ts';
import { faultRows } from './fault-rows.ts';
import { refusalRows } from './refusal-rows.ts';
import type { Parts, Row } from './row.ts';
import { tooSeldom } from './too-seldom.ts';
import { transitionRows } from './transition-rows.ts';

/** Everything that ten thousand histories must have gone through, each as often as is demanded below. */
export const requiredRows: readonly Row[] = [
  ...transitionRows(desks['consortium-portal'].preset.workflow),
  ...refusalRows,
  ...faultRows,
];

/** Once may be luck. */
const leastOften = 100;

/** What was met too seldom, as one would tell it. */
export const missingRows = (counts: Parts): string[] => tooSeldom(requiredRows, counts, leastOften);
