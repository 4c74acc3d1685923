import { ApiProblem } from '#web/lib/api/api-problem.ts';

/** What the API says against a change: where in its value, and why. */
export interface PlacedProblem {
  /** Which of the changes, where one is named. */
  readonly change: number | undefined;
  /** The way to the field within the value; nothing where no field is named. */
  readonly path: readonly string[] | undefined;
  /** The check's own words, without the place. */
  readonly reason: string | undefined;
  /** In the reader's language. */
  readonly detail: string;
}

const own = /^\/changes\/(\d+)\/value(?:\/|$)/;

/** The problems of a request, in the order of the answer. */
export const placedProblems = (error: unknown): readonly PlacedProblem[] =>
  error instanceof ApiProblem
    ? (error.problem.errors ?? []).map(({ pointer, detail, reason }) => ({
        change: numberIn(pointer),
        path: own.test(pointer) ? pointer.replace(own, '').split('/').filter(Boolean) : undefined,
        reason: reason?.replace(/^\S+: /, ''),
        detail,
      }))
    : [];

const numberIn = (pointer: string): number | undefined => {
  const [, change] = own.exec(pointer) ?? [];
  return change === undefined ? undefined : Number(change);
};
