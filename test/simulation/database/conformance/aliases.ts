import type { Explained } from '../expressions/bindings.ts';

/** Hands out aliases for an expression, and explains them in the request. */
export interface Aliases {
  name(attribute: string): string;
  value(value: unknown): string;
  explained(): Explained;
}

/** No aliases yet. */
export const createAliases = (): Aliases => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  return {
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
