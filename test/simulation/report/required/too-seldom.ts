import type { Parts, Row } from './row.ts';

/** Which rows were met less often than that, as one would tell it. */
export const tooSeldom = (rows: readonly Row[], counts: Parts, least: number): string[] =>
  rows
    .map(({ part, name }) => ({ part, name, times: counts[part][name] ?? 0 }))
    .filter(({ times }) => times < least)
    .map(({ part, name, times }) => `${part}: "${name}" ${times} times`);
