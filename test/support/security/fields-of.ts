import type * as z from 'zod/mini';

interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
}
const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/** Every field that a shape takes, nested ones included, by its path; lists stand for what they hold. */
export const fieldsOf = (schema: z.ZodMiniType | undefined, path = ''): string[] => {
  if (!schema) return [];
  const { shape, element, innerType } = definitionOf(schema);
  const inner = element ?? innerType;
  if (inner) return fieldsOf(inner, path);
  if (!shape) return [path];
  return Object.entries(shape).flatMap(([name, field]) => fieldsOf(field, `${path}/${name}`));
};

/** The objects that a shape takes, by their paths, each with the names of its fields; the whole stands at the empty path. */
export const objectsOf = (schema: z.ZodMiniType, path = ''): { path: string; names: string[] }[] => {
  const { shape, element, innerType } = definitionOf(schema);
  const inner = element ?? innerType;
  if (inner) return objectsOf(inner, path);
  if (!shape) return [];
  const nested = Object.entries(shape).flatMap(([name, field]) => objectsOf(field, `${path}/${name}`));
  return [{ path, names: Object.keys(shape) }, ...nested];
};
