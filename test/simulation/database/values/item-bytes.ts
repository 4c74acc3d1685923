import type { Value } from './value.ts';

const textBytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const digitsOfDecimal = (number: number): number => {
  const [digits = ''] = String(number).replace('.', '').split('e');
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
};

const digitsOf = (number: number): number => {
  if (!Number.isInteger(number)) return digitsOfDecimal(number);
  let rest = number;
  while (rest > 0 && rest % 10 === 0) rest /= 10;
  return rest === 0 ? 0 : Math.floor(Math.log10(rest)) + 1;
};

/** One byte for each two significant digits, one more, and one for the sign. */
const numberBytes = (number: number): number => Math.ceil(digitsOf(Math.abs(number)) / 2) + (number < 0 ? 2 : 1);

const sum = (values: Iterable<Value>, each: number): number => {
  let bytes = 0;
  for (const value of values) bytes += valueBytes(value) + each;
  return bytes;
};

const valueBytes = (value: Value): number => {
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'number') return numberBytes(value);
  if (typeof value === 'boolean' || value === null) return 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return 3 + sum(value, 1);
  if (value instanceof Set) return sum(value, 0);
  return 3 + itemBytes(value as Readonly<Record<string, Value>>) + Object.keys(value).length;
};

/** What is stored never changes: it is measured once. */
const measured = new WeakMap<object, number>();

/** The size of an item by the rules of the DynamoDB developer guide ('Item sizes and formats'), names included. */
export const itemBytes = (item: Readonly<Record<string, Value>>): number => {
  const known = measured.get(item);
  if (known !== undefined) return known;
  let bytes = 0;
  for (const name of Object.keys(item)) {
    const value = item[name];
    if (value !== undefined) bytes += textBytes(name) + valueBytes(value);
  }
  measured.set(item, bytes);
  return bytes;
};
