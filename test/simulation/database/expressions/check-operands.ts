import { validationError } from '../errors/validation-error.ts';
import { compareValues } from '../values/compare-values.ts';
import { typeOf } from '../values/type-of.ts';
import type { Value } from '../values/value.ts';
import type { Bindings } from './bindings.ts';
import type { Condition, Operand } from './condition.ts';

const ordered = new Set(['S', 'N', 'B']);

const refuse = (operator: string, value: Value): never => {
  const type = typeOf(value);
  throw validationError(
    `Incorrect operand type for operator or function; operator: ${operator}, operand type: ${type}`,
  );
};

const givenValue = (operand: Operand, bindings: Bindings): Value | undefined =>
  operand.kind === 'value' ? bindings.value(operand.alias) : undefined;

const checkOrdered = (operator: string, operands: readonly Operand[], bindings: Bindings): void => {
  for (const operand of operands) {
    const value = givenValue(operand, bindings);
    if (value !== undefined && !ordered.has(typeOf(value))) refuse(operator, value);
  }
};

const checkBounds = (low: Value | undefined, high: Value | undefined): void => {
  if (low === undefined || high === undefined) return;
  const order = compareValues(low, high);
  if (order === undefined) throw validationError('The BETWEEN operator requires same data type for both bounds');
  if (order > 0) throw validationError('The BETWEEN operator requires upper bound not below lower bound');
};

const pathOf = (operand: Operand, bindings: Bindings): string | undefined =>
  operand.kind === 'path'
    ? JSON.stringify(operand.path.map((step) => (typeof step === 'number' ? step : bindings.name(step))))
    : undefined;

const checkDistinct = (left: Operand, right: Operand, bindings: Bindings): void => {
  const path = pathOf(left, bindings);
  if (path !== undefined && path === pathOf(right, bindings)) {
    throw validationError('The first operand must be distinct from the remaining operands for this operator');
  }
};

type Pair = Extract<Condition, { readonly kind: 'compare' | 'begins' | 'contains' }>;

const checkPair = (condition: Pair, bindings: Bindings): void => {
  const { left, right } = condition;
  checkDistinct(left, right, bindings);
  if (condition.kind === 'compare' && condition.operator !== '=' && condition.operator !== '<>') {
    checkOrdered(condition.operator, [left, right], bindings);
  }
  const prefix = condition.kind === 'begins' ? givenValue(right, bindings) : undefined;
  if (prefix !== undefined && typeof prefix !== 'string' && !(prefix instanceof Uint8Array))
    refuse('begins_with', prefix);
};

/** Refuses a condition whose values could never fit, as DynamoDB does before it looks at any item. */
export const checkOperands = (condition: Condition, bindings: Bindings): void => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      checkOperands(condition.left, bindings);
      checkOperands(condition.right, bindings);
      return;
    case 'not':
      checkOperands(condition.condition, bindings);
      return;
    case 'between':
      checkOrdered('BETWEEN', [condition.operand, condition.low, condition.high], bindings);
      checkBounds(givenValue(condition.low, bindings), givenValue(condition.high, bindings));
      return;
    case 'compare':
    case 'begins':
    case 'contains':
      checkPair(condition, bindings);
      return;
    case 'in':
      for (const choice of condition.choices) checkDistinct(condition.operand, choice, bindings);
      return;
    case 'exists':
  }
};
