import { ApiProblem } from '#web/lib/api/api-problem.ts';

type AskedField = 'name' | 'email';

/** Nothing was written, or something that cannot be it: what belongs there says more than what is wrong. */
const ofShape = new Set(['required', 'too-short', 'wrong-format']);

/** What the API says against the answers, each with the field that it leads to. */
export const wrongAnswers = (error: unknown, wanted: (field: AskedField) => string) => {
  const problems = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (['name', 'email'] as const).flatMap((field) => {
    const found = problems.find(({ pointer }) => pointer === `/${field}`);
    return found ? [{ id: `new-${field}`, text: ofShape.has(found.code) ? wanted(field) : found.detail }] : [];
  });
};
