import { NotSimulated } from '../errors/not-simulated.ts';
import { validationError } from '../errors/validation-error.ts';
import type { Bindings } from '../expressions/bindings.ts';
import type { Path } from '../expressions/path.ts';
import { copyItem } from '../values/copy-item.ts';
import { isMap } from '../values/is-map.ts';
import type { StoredItem, Value } from '../values/value.ts';

const place = (into: Record<string, Value>, [name, ...inner]: readonly string[], value: Value): void => {
  if (name === undefined) return;
  if (inner.length === 0) {
    into[name] = value;
    return;
  }
  const held = into[name];
  const map = isMap(held) ? { ...held } : {};
  place(map, inner, value);
  into[name] = map;
};

const namesOf = (path: Path, bindings: Bindings): readonly string[] =>
  path.map((step) => {
    if (typeof step === 'number') throw new NotSimulated('A projection of a place in a list');
    return bindings.name(step);
  });

/** A copy of an item, or of what a projection leaves of it. */
export const project = (paths: readonly Path[] | undefined, bindings: Bindings): ((item: StoredItem) => StoredItem) => {
  if (!paths) return copyItem;
  const wanted = paths.map((path) => ({ path, names: namesOf(path, bindings) }));
  const texts = wanted.map(({ names }) => JSON.stringify(names));
  if (new Set(texts).size < texts.length) throw validationError('Two document paths overlap with each other');
  return (item) => {
    const shown: Record<string, Value> = {};
    for (const { path, names } of wanted) {
      const value = bindings.at(item, path);
      if (value !== undefined) place(shown, names, value);
    }
    return copyItem(shown);
  };
};
