import { isMap } from './is-map.ts';
import type { Value } from './value.ts';

type Values = Readonly<Record<string, Value>>;

const equalMaps = (left: Values, right: Values): boolean => {
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && equalValues(left[name], right[name]));
};

/** Whether two values are the same to DynamoDB: type and content, whatever the order of a document's attributes. */
export const equalValues = (left: Value | undefined, right: Value | undefined): boolean => {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((one, at) => equalValues(one, right[at]));
  }
  if (left instanceof Set)
    return right instanceof Set && left.size === right.size && [...left].every((member) => right.has(member));
  if (left instanceof Uint8Array) return right instanceof Uint8Array && Buffer.compare(left, right) === 0;
  return isMap(left) && isMap(right) && equalMaps(left, right);
};
