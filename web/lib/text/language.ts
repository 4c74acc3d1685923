/** The languages of the pages. */
export type Language = 'it' | 'en';
