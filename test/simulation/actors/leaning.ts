/**
 * What everybody does gladly in one history. Where all is done a little, what takes several people who do the same
 * hardly ever meets.
 */
export const leanings = ['files', 'lists', 'endings'] as const;
export type Leaning = (typeof leanings)[number];
