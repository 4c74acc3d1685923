import { type Anatomy, under } from './anatomy.ts';
import { isJson, type Json } from './json.ts';

/** The names under a value that are entries of their own. */
export const partsOf = (part: Anatomy, value: unknown): readonly string[] =>
  isJson(value) ? Object.keys(value).filter((name) => under(part, name) !== undefined) : [];

/** What belongs to the entry itself, without the entries in it. */
export const ownPart = (part: Anatomy, value: unknown): unknown => {
  const parts = new Set(partsOf(part, value));
  return isJson(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !parts.has(name))) : value;
};

/** What stands under a name, never something that every object inherits. */
export const partAt = (value: unknown, name: string): unknown =>
  isJson(value) && Object.hasOwn(value, name) ? (value as Json)[name] : undefined;
