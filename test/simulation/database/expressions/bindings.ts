import { table } from '#store/table';
import { NotSimulated } from '../errors/not-simulated.ts';
import { validationError } from '../errors/validation-error.ts';
import { isMap } from '../values/is-map.ts';
import { storedItem } from '../values/stored-value.ts';
import type { StoredItem, Value } from '../values/value.ts';
import type { Parsed } from './parsed.ts';
import type { Path } from './path.ts';

/** What the aliases of a request stand for. */
export interface Bindings {
  name(step: string): string;
  value(alias: string): Value;
  /** What lies at a path of an item; nothing when the way ends before. */
  at(item: StoredItem, path: Path): Value | undefined;
}

/** The part of a request that explains its expressions. */
export interface Explained {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
}

const check = (kind: string, given: object | undefined, used: readonly ReadonlySet<string>[]): void => {
  const names = given && Object.keys(given);
  if (names?.length === 0 || (names && used.length === 0)) throw validationError(`${kind} without use`);
  const known = new Set(names);
  for (const aliases of used) {
    for (const alias of aliases) if (!known.has(alias)) throw validationError(`${kind}: ${alias} is not defined`);
  }
  const idle = names?.find((name) => !used.some((aliases) => aliases.has(name)));
  if (idle !== undefined) throw validationError(`${kind}: unused in expressions: ${idle}`);
};

/** Names that are none of DynamoDB's hundreds of reserved words. */
const plain: ReadonlySet<string> = new Set(
  [table, ...table.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]),
);

/** Whether another name may stand without an alias, only the real thing knows: what is sent to it has one. */
const nameOf = (step: string, names: Readonly<Record<string, string>> = {}): string => {
  if (step.startsWith('#')) return names[step] ?? '';
  if (!plain.has(step)) throw new NotSimulated(`the name ${step} without an alias, which may be a reserved word`);
  return step;
};

const stepInto = (here: Value | undefined, step: string | number): Value | undefined => {
  if (typeof step === 'number') return Array.isArray(here) ? here[step] : undefined;
  return isMap(here) && Object.hasOwn(here, step) ? here[step] : undefined;
};

/** Binds the aliases of a request; each that is used must be explained, and each explanation used. */
export const bind = (explained: Explained, expressions: readonly (Parsed<unknown> | undefined)[]): Bindings => {
  const used = expressions.filter((parsed) => parsed !== undefined);
  const { ExpressionAttributeNames: names, ExpressionAttributeValues: given } = explained;
  const values = given && storedItem(given);
  check(
    'ExpressionAttributeNames',
    names,
    used.map((parsed) => parsed.names),
  );
  check(
    'ExpressionAttributeValues',
    values,
    used.map((parsed) => parsed.values),
  );
  const name = (step: string) => nameOf(step, names);
  return {
    name,
    value: (alias) => values?.[alias] ?? null,
    at: (item, path) => {
      let here: Value | undefined = item;
      for (const step of path) here = stepInto(here, typeof step === 'number' ? step : name(step));
      return here;
    },
  };
};
