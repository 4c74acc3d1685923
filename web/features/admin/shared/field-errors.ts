import { ApiProblem } from '#web/lib/api/api-problem.ts';

/** What the API says against a form: the sentence of each field, and how many of its sentences speak of no field. */
export interface FieldErrors<Field extends string> {
  readonly fields: Partial<Readonly<Record<Field, string>>>;
  readonly others: readonly string[];
}

/**
 * Finds the field of each problem by the first part of its pointer (`/agreements/0/to` is of `agreements`); several
 * sentences about one field stand together, each once. `within` is what stands before the field, such as a place in a list.
 */
export const fieldErrors = <Field extends string>(
  error: unknown,
  known: readonly Field[],
  within = /^/,
): FieldErrors<Field> => {
  const problems = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  const fields: Partial<Record<Field, string>> = {};
  const others: string[] = [];
  for (const { pointer, detail } of problems) {
    const place = pointer.replace(within, '');
    const field = known.find((one) => place === `/${one}` || place.startsWith(`/${one}/`));
    if (field === undefined) others.push(detail);
    else if (!fields[field]?.includes(detail)) fields[field] = [fields[field], detail].filter(Boolean).join(' ');
  }
  return { fields, others };
};
