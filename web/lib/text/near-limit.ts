import { limits } from '#contract/limits';

const near = 0.9 * limits.text;

/** The limit of a text, once it is worth talking about: it is of interest to few. */
export const nearLimit = (text: string): number | undefined => (text.length > near ? limits.text : undefined);
