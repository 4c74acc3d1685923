import type { Item } from './item.ts';

/** Reads an item's fields; whatever is not of the kind that was written throws instead of leaking out. */
export interface Shape {
  text(field: string): string;
  optionalText(field: string): string | undefined;
  count(field: string): number;
  optionalCount(field: string): number | undefined;
  flag(field: string): boolean;
  texts(field: string): readonly string[];
  counts(field: string): readonly number[];
  map(field: string): Item;
  optionalMap(field: string): Item | undefined;
  maps(field: string): readonly Item[];
  oneOf<Value extends string>(field: string, values: readonly Value[]): Value;
  optionalOneOf<Value extends string>(field: string, values: readonly Value[]): Value | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isCounts = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isCount);
const isMap = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMaps = (value: unknown): value is readonly Item[] => Array.isArray(value) && value.every(isMap);
const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: unknown): value is Value =>
    values.some((known) => known === value);

/** A reader of one item; `what` names it in errors, without its content. */
export const shapeOf = (item: Item, what: string): Shape => {
  const read = <Value>(field: string, is: (value: unknown) => value is Value): Value => {
    const value = item[field];
    if (!is(value)) throw new Error(`The field ${field} of a stored ${what} is not what was written`);
    return value;
  };
  const optional = <Value>(field: string, is: (value: unknown) => value is Value): Value | undefined =>
    item[field] === undefined ? undefined : read(field, is);
  return {
    text: (field) => read(field, isText),
    optionalText: (field) => optional(field, isText),
    count: (field) => read(field, isCount),
    optionalCount: (field) => optional(field, isCount),
    flag: (field) => read(field, isFlag),
    texts: (field) => read(field, isTexts),
    counts: (field) => read(field, isCounts),
    map: (field) => read(field, isMap),
    optionalMap: (field) => optional(field, isMap),
    maps: (field) => read(field, isMaps),
    oneOf: <Value extends string>(field: string, values: readonly Value[]) => read(field, isOneOf(values)),
    optionalOneOf: <Value extends string>(field: string, values: readonly Value[]) => optional(field, isOneOf(values)),
  };
};
