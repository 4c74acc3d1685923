import type * as z from 'zod/mini';
import type { FieldCode } from '#contract/problem';
import type { FieldProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

const lengths = new Set(['string', 'array']);

const codeOf = (issue: Issue, value: unknown): FieldCode => {
  if (issue.code !== 'unrecognized_keys' && at(value, issue.path) === undefined) return 'required';
  switch (issue.code) {
    case 'too_big':
      return lengths.has(issue.origin) ? 'too-long' : 'out-of-range';
    case 'too_small':
      return lengths.has(issue.origin) ? 'too-short' : 'out-of-range';
    case 'invalid_format':
      return 'wrong-format';
    case 'invalid_value':
      return 'unknown-value';
    case 'unrecognized_keys':
      return 'unknown-field';
    default:
      return 'wrong-type';
  }
};

const pointerSegment = (segment: PropertyKey): string => String(segment).replaceAll('~', '~0').replaceAll('/', '~1');

const pointerOf = (path: readonly PropertyKey[], prefix: '/' | '?'): string =>
  path.length === 0 ? '' : prefix + path.map(pointerSegment).join('/');

/**
 * The schema's issues as one entry per wrong field; `prefix` is `/` for bodies (RFC 6901, empty for the whole body) and
 * `?` for queries.
 */
export const fieldProblems = (issues: readonly Issue[], value: unknown, prefix: '/' | '?'): FieldProblem[] => {
  const found = issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ pointer: pointerOf(path, prefix), code: codeOf(issue, value) }));
  });
  const first = new Map<string, FieldProblem>();
  for (const field of found) if (!first.has(field.pointer)) first.set(field.pointer, field);
  return [...first.values()].slice(0, 50);
};
