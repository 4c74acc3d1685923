import { validationError } from '../errors/validation-error.ts';
import type { Bindings } from '../expressions/bindings.ts';
import { checkOperands } from '../expressions/check-operands.ts';
import type { Condition, Operand } from '../expressions/condition.ts';
import type { Order } from '../rows/shelf.ts';
import type { Side } from '../rows/walk.ts';
import { compareTexts } from '../values/compare-texts.ts';

/** The partition that a query reads, and which sort keys of it. */
export interface KeyRange {
  readonly partition: string;
  readonly side: Side;
}

const wrong = () => validationError('Query key condition not supported');

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? [...partsOf(condition.left), ...partsOf(condition.right)] : [condition];

const keyText = (operand: Operand, bindings: Bindings): string => {
  const value = operand.kind === 'value' ? bindings.value(operand.alias) : undefined;
  if (typeof value !== 'string') throw validationError('Condition parameter type does not match schema type');
  if (value === '') throw validationError('The value of a key is empty');
  return value;
};

const nameOf = (operand: Operand, bindings: Bindings): string => {
  if (operand.kind !== 'path' || operand.path.length !== 1) throw wrong();
  return bindings.name(String(operand.path[0]));
};

const sides: Readonly<Record<string, (bound: string) => Side>> = {
  '=': (bound) => (sort) => compareTexts(sort, bound),
  '<': (bound) => (sort) => (compareTexts(sort, bound) < 0 ? 0 : 1),
  '<=': (bound) => (sort) => (compareTexts(sort, bound) <= 0 ? 0 : 1),
  '>': (bound) => (sort) => (compareTexts(sort, bound) > 0 ? 0 : -1),
  '>=': (bound) => (sort) => (compareTexts(sort, bound) >= 0 ? 0 : -1),
};

const sideOf = (condition: Condition, bindings: Bindings): Side => {
  if (condition.kind === 'between') {
    const [low, high] = [keyText(condition.low, bindings), keyText(condition.high, bindings)];
    return (sort) => (compareTexts(sort, low) < 0 ? -1 : Math.max(0, compareTexts(sort, high)));
  }
  if (condition.kind === 'begins') {
    const prefix = keyText(condition.right, bindings);
    return (sort) => (sort.startsWith(prefix) ? 0 : compareTexts(sort, prefix));
  }
  const side = condition.kind === 'compare' ? sides[condition.operator] : undefined;
  if (condition.kind !== 'compare' || !side) throw wrong();
  return side(keyText(condition.right, bindings));
};

const attributeOf = (condition: Condition, bindings: Bindings): string => {
  if (condition.kind === 'between') return nameOf(condition.operand, bindings);
  if (condition.kind === 'compare' || condition.kind === 'begins') return nameOf(condition.left, bindings);
  throw wrong();
};

/** Understands a key condition on the table or an index. */
export const keyRange = (condition: Condition, bindings: Bindings, order: Order): KeyRange => {
  checkOperands(condition, bindings);
  const parts = partsOf(condition).map((part) => ({ part, attribute: attributeOf(part, bindings) }));
  const ofPartition = parts.filter(({ attribute }) => attribute === order.partitionKey);
  const ofSort = parts.filter(({ attribute }) => attribute === order.sortKey);
  const [{ part: whole } = {}, ...others] = ofPartition;
  if (whole?.kind !== 'compare' || whole.operator !== '=' || others.length > 0) throw wrong();
  if (ofSort.length > 1 || ofPartition.length + ofSort.length < parts.length) throw wrong();
  return {
    partition: keyText(whole.right, bindings),
    side: ofSort[0] ? sideOf(ofSort[0].part, bindings) : () => 0,
  };
};
