import { ApiProblem } from '#web/lib/api/api-problem.ts';

/** What the API says against the answers, each with the field that it leads to. */
export const wrongAnswers = (error: unknown): readonly { readonly id: string; readonly text: string }[] => {
  const problems = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (['name', 'email'] as const).flatMap((field) => {
    const text = problems.find(({ pointer }) => pointer === `/${field}`)?.detail;
    return text === undefined ? [] : [{ id: `new-${field}`, text }];
  });
};
