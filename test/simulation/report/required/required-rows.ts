import { portal } from '#support/ground/portal';
import { faultRows } from './fault-rows.ts';
import { refusalRows } from './refusal-rows.ts';
import type { Parts, Row } from './row.ts';
import { transitionRows } from './transition-rows.ts';

/** Everything that ten thousand histories must have gone through, each as often as is demanded below. */
export const requiredRows: readonly Row[] = [...transitionRows(portal.workflow), ...refusalRows, ...faultRows];

/** Once may be luck. */
const leastOften = 100;

/** What was met too seldom, as one would tell it. */
export const missingRows = (counts: Parts): string[] =>
  requiredRows
    .map(({ part, name }) => ({ part, name, times: counts[part][name] ?? 0 }))
    .filter(({ times }) => times < leastOften)
    .map(({ part, name, times }) => `${part}: "${name}" ${times} times`);
