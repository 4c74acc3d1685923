/** A part of a preset while it is taken apart; `parsePreset` judges what is put together again. */
export type Json = { readonly [name: string]: unknown };

/** Whether a part has parts of its own. */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
