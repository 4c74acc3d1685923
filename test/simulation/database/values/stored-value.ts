import { validationError } from '../errors/validation-error.ts';
import type { StoredItem, Value } from './value.ts';

/** Below it DynamoDB has no number but zero. */
const smallest = 1e-130;

const storedNumber = (given: number): number => {
  if (!Number.isFinite(given)) throw new Error(`Special numeric value ${given} is not allowed`);
  if (Math.abs(given) > Number.MAX_SAFE_INTEGER) throw new Error(`Number ${given} is beyond Number.MAX_SAFE_INTEGER.`);
  if (given !== 0 && Math.abs(given) < smallest) throw validationError('Number underflow');
  return given === 0 ? 0 : given;
};

const storedSet = (given: ReadonlySet<unknown>): Value => {
  const members = [...given].filter((member) => member !== undefined);
  if (members.length === 0) throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
  const [first] = members;
  const alike = members.every((member) => typeof member === typeof first);
  if (!alike || (typeof first !== 'string' && typeof first !== 'number')) {
    throw new Error('The simulated table keeps sets of texts or of numbers only');
  }
  return new Set(members as (string | number)[]);
};

const isKept = (given: unknown): boolean => given !== undefined && typeof given !== 'function';

const storedObject = (given: object): Value => {
  if (Array.isArray(given)) return given.filter(isKept).map(storedValue);
  if (given instanceof Set) return storedSet(given);
  if (given instanceof Uint8Array) return new Uint8Array(given);
  const prototype = Object.getPrototypeOf(given);
  if (prototype === Object.prototype || prototype === null) return storedMap(given);
  throw new Error(`Unsupported type passed: ${given}. Pass options.convertClassInstanceToMap=true.`);
};

const storedMap = (given: object): Readonly<Record<string, Value>> => {
  const map: Record<string, Value> = {};
  for (const name of Object.keys(given)) {
    const value = (given as Record<string, unknown>)[name];
    if (isKept(value)) map[name] = storedValue(value);
  }
  return map;
};

const storedValue = (given: unknown): Value => {
  if (typeof given === 'string' || typeof given === 'boolean' || given === null) return given;
  if (typeof given === 'number') return storedNumber(given);
  if (typeof given === 'object') return storedObject(given);
  throw new Error(`The simulated table keeps no ${typeof given}`);
};

/**
 * A copy of what a caller gave, as the document client with the store's options would send it: without what is
 * undefined, and refused where the SDK refuses.
 */
export const storedItem = (given: Readonly<Record<string, unknown>> = {}): StoredItem => storedMap(given);
