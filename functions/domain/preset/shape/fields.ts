import * as z from 'zod/mini';

/** A text that says something, in every language and no other (R3.11). */
const text = z.string().check(z.regex(/\S/, 'must be a text that says something'));
const localized = z.strictObject({ it: text, en: text });

/** The key under which the preset keeps something; values of the API and of the table are made of them. */
export const id = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/, 'must be small letters, digits and underscores'));

/** A state's key appears in lists of states, hence letters and underscores only. */
export const stateId = z.string().check(z.regex(/^[a-z][a-z_]{0,63}$/, 'must be small letters and underscores'));

/** The name of an action or of the preset, as it stands in addresses and files. */
export const hyphenated = z.string().check(z.regex(/^[a-z][a-z-]{0,63}$/, 'must be small letters with hyphens'));

/** What `{kind}` stands for in numbers (R1.8). */
export const code = z.string().check(z.regex(/^[A-Z0-9]{1,8}$/, 'must be one to eight capitals and digits'));

/** Still carried, offered to nobody. */
export const archivable = { archived: z.exactOptional(z.literal(true)) };

export const labelled = { label: localized };
export const explained = { ...labelled, description: localized };
export const sentence = localized;
