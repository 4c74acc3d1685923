import type { CustomTypeOptions } from 'i18next';

/** A file of texts, named after the pages that show them. */
export type TextArea = keyof CustomTypeOptions['resources'];
