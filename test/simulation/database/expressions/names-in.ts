import type { Bindings } from './bindings.ts';
import type { Condition, Operand } from './condition.ts';
import type { Path } from './path.ts';

const operandsOf = (condition: Condition): readonly Operand[] => {
  switch (condition.kind) {
    case 'compare':
    case 'begins':
    case 'contains':
      return [condition.left, condition.right];
    case 'between':
      return [condition.operand, condition.low, condition.high];
    case 'in':
      return [condition.operand, ...condition.choices];
    default:
      return [];
  }
};

const pathsIn = (condition: Condition): readonly Path[] => {
  if (condition.kind === 'and' || condition.kind === 'or') {
    return [...pathsIn(condition.left), ...pathsIn(condition.right)];
  }
  if (condition.kind === 'not') return pathsIn(condition.condition);
  if (condition.kind === 'exists') return [condition.path];
  return operandsOf(condition).flatMap((operand) => (operand.kind === 'value' ? [] : [operand.path]));
};

/** The attributes that a condition looks at. */
export const namesIn = (condition: Condition, bindings: Bindings): readonly string[] =>
  pathsIn(condition).map(([first]) => bindings.name(String(first)));
