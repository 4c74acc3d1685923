import { numberPattern } from './number-pattern.ts';

/** What stands before the counter in that year, for a pattern of one kind (`numberingOf`); each such prefix counts on its own (DESIGN 2). */
export const counterPrefix = (pattern: string, year: string): string => {
  const parts = numberPattern(pattern);
  if (!parts || parts.prefix.includes('{kind}')) throw new Error(`not a numbering pattern: ${pattern}`);
  return parts.prefix.replaceAll('{year}', year);
};
