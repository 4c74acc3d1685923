import type * as z from 'zod/mini';
import type { PresetProblem } from '../preset-problem.ts';

type Issue = z.core.$ZodIssue;

/** Says in words, and with its place in the file, what the schema found. */
export const shapeProblems = (issues: readonly Issue[]): PresetProblem[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ place: placeOf([...issue.path, key]), text: 'nothing of this name is known here' }))
      : [{ place: placeOf(issue.path), text: textOf(issue) }],
  );

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const textOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_key':
      return 'is no key: small letters, digits and underscores, a letter first';
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${withArticle[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return issue.origin === 'array' ? 'must not be empty' : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
};

const withArticle: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};
