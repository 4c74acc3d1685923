const longest = 32_000;
const near = 0.9 * longest;

/** The limit of a text, once it is worth talking about. */
export const nearLimit = (text: string): number | undefined => (text.length > near ? longest : undefined);
