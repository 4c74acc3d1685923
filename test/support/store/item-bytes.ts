import type { AttributeValue } from '@aws-sdk/client-dynamodb';

const textBytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** One byte for each two significant digits, one more, and one for the sign. */
const numberBytes = (number: string): number => {
  const digits = number.replace(/^-/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.ceil(digits.length / 2) + 1 + (number.startsWith('-') ? 1 : 0);
};

const valueBytes = (value: AttributeValue): number => {
  if (value.S !== undefined) return textBytes(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.B !== undefined) return value.B.byteLength;
  if (value.M) return 3 + itemBytes(value.M) + Object.keys(value.M).length;
  if (value.L) return 3 + value.L.reduce((sum, one) => sum + valueBytes(one) + 1, 0);
  throw new Error(`The store writes no such value: ${Object.keys(value).join()}`);
};

/** The size of an item by the rules of the DynamoDB developer guide ('Item sizes and formats'), names included. */
export const itemBytes = (item: Record<string, AttributeValue>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + textBytes(name) + valueBytes(value), 0);
