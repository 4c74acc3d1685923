import { canonicalJson } from '../ticket/canonical-json.ts';
import type { Place } from './change.ts';
import { isJson, type Json } from './json.ts';

const questionsOf = ({ version: _counted, archived: _shelved, ...questions }: Json): string => canonicalJson(questions);

/** Tickets keep the version of the form that they were filled with, so another text is another version (R1.6). */
export const withFormVersion = ([table]: Place, before: unknown, value: unknown): unknown => {
  if (table !== 'forms' || !isJson(before) || !isJson(value)) return value;
  const version = Number(before['version']);
  return { ...value, version: questionsOf(before) === questionsOf(value) ? version : version + 1 };
};
