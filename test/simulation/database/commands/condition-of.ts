import type { Bindings } from '../expressions/bindings.ts';
import { checkOperands } from '../expressions/check-operands.ts';
import type { Condition } from '../expressions/condition.ts';
import { holds } from '../expressions/holds.ts';
import type { Parsed } from '../expressions/parsed.ts';
import type { StoredItem } from '../values/value.ts';

const nothing: StoredItem = {};

/** The question whether a condition holds; without one it always does. */
export const conditionOf = (
  condition: Parsed<Condition> | undefined,
  bindings: Bindings,
): ((item: StoredItem | undefined) => boolean) => {
  if (!condition) return () => true;
  checkOperands(condition.tree, bindings);
  return (item = nothing) => holds(condition.tree, item, bindings);
};
