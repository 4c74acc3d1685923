import { ApiProblem } from '#web/lib/api/api-problem.ts';

/** What the API says against one change: where in its value, and why. */
export interface PlacedProblem {
  /** The way to the field within the value; nothing where no field is named. */
  readonly path: readonly string[] | undefined;
  /** The check's own words, without the place. */
  readonly reason: string | undefined;
  /** In the reader's language. */
  readonly detail: string;
}

const own = /^\/changes\/0\/value(?:\/|$)/;

/** The problems of a request with one change, in the order of the answer. */
export const placedProblems = (error: unknown): readonly PlacedProblem[] =>
  error instanceof ApiProblem
    ? (error.problem.errors ?? []).map(({ pointer, detail, reason }) => ({
        path: own.test(pointer) ? pointer.replace(own, '').split('/').filter(Boolean) : undefined,
        reason: reason?.replace(/^\S+: /, ''),
        detail,
      }))
    : [];
