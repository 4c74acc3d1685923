import type { Change } from '#domain/editing/change';
import type { EditProblem } from '#domain/editing/edit-preset';
import type { FieldFailure } from '#domain/ticket/failure';

/** What speaks against some changes, each at the field of the request that it comes from. */
export const failuresOf = (problems: readonly EditProblem[], changes: readonly Change[]): readonly FieldFailure[] =>
  problems.map((problem) => ({
    pointer: pointerOf(problem, changes),
    code: 'not-consistent',
    reason: `${problem.place}: ${problem.text}`,
  }));

const pointerOf = ({ change, place }: EditProblem, changes: readonly Change[]): string => {
  const blamed = change === undefined ? undefined : changes[change];
  if (!blamed) return '/changes';
  const inside = place.slice(blamed.place.join('.').length);
  const rest = inside.split(/[.[\]]+/).filter((part) => part !== '');
  if (rest.length > 0 && blamed.op === 'put') return ['', 'changes', change, 'value', ...rest].join('/');
  return `/changes/${change}`;
};
