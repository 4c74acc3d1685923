/** The languages of people and labels (R9.4). */
export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Localized = Record<Language, string>;

/** An instant: RFC 3339 in UTC with milliseconds, so that instants sort as text. */
export type Instant = string;

/** A civil day in the tenant's time zone, `YYYY-MM-DD`. */
export type CivilDate = string;
