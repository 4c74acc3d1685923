import type { Explained } from '../expressions/bindings.ts';
import { attributes as known } from './random-item.ts';

/** Hands out aliases for an expression, and explains them in the request. */
export interface Aliases {
  name(attribute: string): string;
  value(value: unknown): string;
  explained(): Explained;
  /** The attributes that conditions may speak of. */
  readonly attributes: readonly string[];
}

/** No aliases yet. */
export const createAliases = (attributes: readonly string[] = [...known, 'missing']): Aliases => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  return {
    attributes,
    name: (attribute) => {
      names[`#${attribute}`] = attribute;
      return `#${attribute}`;
    },
    value: (value) => {
      const alias = `:v${Object.keys(values).length}`;
      values[alias] = value;
      return alias;
    },
    explained: () => ({
      ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
      ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
    }),
  };
};
