import { literally } from '../literally.ts';

/** A pattern of Lambda's event filtering and of EventBridge: an object of lists, each a choice of values and conditions. */
export type Pattern = { readonly [field: string]: Pattern | readonly Rule[] };

type Rule = string | number | boolean | null | Readonly<Record<string, unknown>>;
type Condition = (wanted: unknown, value: unknown) => boolean;

/** Whether an event fits a pattern; an operator that is not known is refused, not ignored. */
export const matchesPattern = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or')
      return (wanted as unknown as readonly Pattern[]).some((choice) => matchesPattern(choice, event));
    const value = isObject(event) ? event[field] : undefined;
    return Array.isArray(wanted) ? fitsOne(wanted as readonly Rule[], value) : matchesPattern(wanted as Pattern, value);
  });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list in the event fits when one of its items does; what is absent fits only where absence is asked for. */
const fitsOne = (rules: readonly Rule[], value: unknown): boolean => {
  const values = Array.isArray(value) ? value : [value];
  return rules.some((rule) => values.some((one) => fits(rule, one)));
};

const fits = (rule: Rule, value: unknown): boolean => {
  if (!isObject(rule)) return value === rule;
  return Object.entries(rule).every(([operator, wanted]) => {
    const condition = conditions[operator];
    if (condition === undefined) throw new Error(`The local runner does not know the pattern operator '${operator}'.`);
    return condition(wanted, value);
  });
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** `{"prefix": "a"}` or, without case, `{"prefix": {"equals-ignore-case": "a"}}`. */
const affix =
  (test: (value: string, wanted: string) => boolean): Condition =>
  (wanted, value) => {
    if (!isText(value)) return false;
    if (isObject(wanted)) return test(value.toLowerCase(), String(wanted['equals-ignore-case']).toLowerCase());
    return [wanted].flat().some((one) => test(value, String(one)));
  };

const prefix = affix((value, wanted) => value.startsWith(wanted));
const suffix = affix((value, wanted) => value.endsWith(wanted));
const ignoringCase: Condition = (wanted, value) =>
  isText(value) && [wanted].flat().some((one) => String(one).toLowerCase() === value.toLowerCase());
const wildcard: Condition = (wanted, value) =>
  isText(value) &&
  [wanted].flat().some((one) => new RegExp(`^${String(one).split('*').map(literally).join('.*')}$`, 's').test(value));

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

/** `{"numeric": [">", 0, "<=", 5]}` */
const numeric: Condition = (wanted, value) => {
  const words = wanted as readonly (string | number)[];
  return (
    typeof value === 'number' &&
    words.every((word, index) => index % 2 === 1 || comparisons[String(word)]?.(value, Number(words[index + 1])))
  );
};

const conditions: Readonly<Record<string, Condition>> = {
  exists: (wanted, value) => (value !== undefined) === wanted,
  prefix,
  suffix,
  wildcard,
  numeric,
  'equals-ignore-case': ignoringCase,
  'anything-but': (wanted, value) =>
    value !== undefined &&
    (isObject(wanted) ? !fits(wanted as Rule, value) : ![wanted].flat().some((one) => one === value)),
};
