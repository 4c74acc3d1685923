/**
 * What a numbering pattern must look like: capitals, digits, hyphens, `{year}` and `{kind}`, then the counter with its digits.
 */
const shape = /^((?:[A-Z0-9-]|\{year\}|\{kind\})*)\{counter:([1-9])\}$/;

/** The parts of a numbering pattern such as `{year}-{counter:6}` or `TCK{kind}{counter:7}` (R1.8), if it is one. */
export const numberPattern = (pattern: string): { prefix: string; digits: number } | undefined => {
  const [, prefix, digits] = shape.exec(pattern) ?? [];
  return prefix !== undefined && digits !== undefined ? { prefix, digits: Number(digits) } : undefined;
};
