import { ApiProblem, isProblem } from '#web/lib/api/api-problem.ts';

/** Whether a ticket was refused because its kind asks for another form, or another version, than the page has read. */
export const isAboutTheForm = (error: unknown): boolean =>
  isProblem(error, 'form-changed') ||
  (error instanceof ApiProblem &&
    (error.problem.errors ?? []).some(({ pointer }) => pointer === '/form' || pointer === '/form/id'));
