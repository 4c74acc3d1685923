import { NotSimulated } from '../errors/not-simulated.ts';
import { validationError } from '../errors/validation-error.ts';
import type { StoredItem, Value } from '../values/value.ts';
import type { Bindings } from './bindings.ts';
import type { Change, Source } from './update.ts';

const wrongType = () => validationError('An operand in the update expression has an incorrect data type');

const sum = (left: Value, right: Value, sign: 1 | -1): number => {
  if (typeof left !== 'number' || typeof right !== 'number') throw wrongType();
  const result = left + sign * right;
  if (!Number.isSafeInteger(result)) throw new NotSimulated(`Sums of decimals, such as ${left} and ${right}`);
  return result;
};

const append = (left: Value, right: Value): Value => {
  if (!Array.isArray(left) || !Array.isArray(right)) throw wrongType();
  return [...left, ...right];
};

const sourceValue = (source: Source, before: StoredItem, bindings: Bindings): Value => {
  switch (source.kind) {
    case 'value':
      return bindings.value(source.alias);
    case 'path': {
      const value = bindings.at(before, source.path);
      if (value === undefined) throw validationError('The provided expression refers to an attribute that is missing');
      return value;
    }
    case 'if-absent': {
      const value = bindings.at(before, source.path);
      return value === undefined ? sourceValue(source.otherwise, before, bindings) : value;
    }
    default: {
      const [left, right] = [source.left, source.right].map((part) => sourceValue(part, before, bindings)) as [
        Value,
        Value,
      ];
      return source.kind === 'append' ? append(left, right) : sum(left, right, source.kind === '+' ? 1 : -1);
    }
  }
};

const added = (before: Value | undefined, value: Value): Value => {
  if (before === undefined) return value;
  if (typeof value === 'number') return sum(before, value, 1);
  if (!(value instanceof Set && before instanceof Set)) throw wrongType();
  if (typeof [...value][0] !== typeof [...before][0]) throw wrongType();
  return new Set([...before, ...value]);
};

const withoutMembers = (before: Value | undefined, value: Value): Value | undefined => {
  if (before === undefined) return undefined;
  if (!(value instanceof Set && before instanceof Set)) throw wrongType();
  if (typeof [...value][0] !== typeof [...before][0]) throw wrongType();
  const rest = [...before].filter((member) => !value.has(member));
  return rest.length > 0 ? new Set(rest) : undefined;
};

const changed = (change: Change, before: StoredItem, bindings: Bindings): Value | undefined => {
  if (change.kind === 'set') return sourceValue(change.source, before, bindings);
  if (change.kind === 'remove') return undefined;
  const [given, now] = [bindings.value(change.alias), bindings.at(before, change.path)];
  return change.kind === 'add' ? added(now, given) : withoutMembers(now, given);
};

/** An item after an update; every value is taken from the item as it was before. */
export const applyUpdate = (changes: readonly Change[], before: StoredItem, bindings: Bindings): StoredItem => {
  const after = new Map(Object.entries(before));
  for (const change of changes) {
    const name = bindings.name(String(change.path[0]));
    const value = changed(change, before, bindings);
    if (value === undefined) after.delete(name);
    else after.set(name, value);
  }
  return Object.fromEntries(after);
};
