import { compareValues } from '../values/compare-values.ts';
import { equalValues } from '../values/equal-values.ts';
import { isMap } from '../values/is-map.ts';
import type { StoredItem, Value } from '../values/value.ts';
import type { Bindings } from './bindings.ts';
import type { Comparison, Condition, Operand } from './condition.ts';

const sizeOf = (value: Value | undefined): number | undefined => {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.byteLength;
  if (value instanceof Set) return value.size;
  if (Array.isArray(value)) return value.length;
  return isMap(value) ? Object.keys(value).length : undefined;
};

const operandOf = (operand: Operand, item: StoredItem, bindings: Bindings): Value | undefined => {
  if (operand.kind === 'value') return bindings.value(operand.alias);
  const value = bindings.at(item, operand.path);
  return operand.kind === 'size' ? sizeOf(value) : value;
};

const orders: Readonly<Record<Exclude<Comparison, '=' | '<>'>, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const compares = (operator: Comparison, left: Value | undefined, right: Value | undefined): boolean => {
  if (left === undefined || right === undefined) return operator === '<>';
  if (operator === '<>') return !equalValues(left, right);
  if (operator === '=') return equalValues(left, right);
  const order = compareValues(left, right);
  return order !== undefined && orders[operator](order);
};

const contains = (whole: Value | undefined, part: Value | undefined): boolean => {
  if (part === undefined) return false;
  if (typeof whole === 'string') return typeof part === 'string' && whole.includes(part);
  if (whole instanceof Set) return (typeof part === 'string' || typeof part === 'number') && whole.has(part);
  return Array.isArray(whole) && whole.some((one) => equalValues(one, part));
};

const begins = (whole: Value | undefined, prefix: Value | undefined): boolean => {
  if (typeof whole === 'string' && typeof prefix === 'string') return whole.startsWith(prefix);
  if (!(whole instanceof Uint8Array && prefix instanceof Uint8Array)) return false;
  return Buffer.compare(whole.subarray(0, prefix.length), prefix) === 0;
};

/** Whether a condition holds on an item; one that does not exist has no attributes. */
export const holds = (condition: Condition, item: StoredItem, bindings: Bindings): boolean => {
  const value = (operand: Operand) => operandOf(operand, item, bindings);
  switch (condition.kind) {
    case 'and':
      return holds(condition.left, item, bindings) && holds(condition.right, item, bindings);
    case 'or':
      return holds(condition.left, item, bindings) || holds(condition.right, item, bindings);
    case 'not':
      return !holds(condition.condition, item, bindings);
    case 'exists':
      return (bindings.at(item, condition.path) !== undefined) === condition.wanted;
    case 'compare':
      return compares(condition.operator, value(condition.left), value(condition.right));
    case 'between': {
      const { operand, low, high } = condition;
      return compares('>=', value(operand), value(low)) && compares('<=', value(operand), value(high));
    }
    case 'in':
      return condition.choices.some((choice) => compares('=', value(condition.operand), value(choice)));
    case 'contains':
      return contains(value(condition.left), value(condition.right));
    case 'begins':
      return begins(value(condition.left), value(condition.right));
  }
};
