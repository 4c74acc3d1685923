import type { ProblemAnswer } from '#contract/answers/problem';

/** The API refused: its problem detail (RFC 9457) with sentences for the reader. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: ProblemAnswer;

  constructor(problem: ProblemAnswer) {
    super(problem.title);
    this.problem = problem;
  }
}

/** Whether the API answered with this code. */
export const isProblem = (error: unknown, ...codes: readonly ProblemAnswer['code'][]): error is ApiProblem =>
  error instanceof ApiProblem && codes.includes(error.problem.code);
