import type * as z from 'zod/mini';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
}

/** Keys of a value that its schema does not name, as paths: a contract lets them pass, an answer must not have any. */
export const extraKeys = (schema: z.ZodMiniType, value: unknown, path = ''): string[] => {
  const { type, shape, element, innerType, valueType } = schema._zod.def as unknown as Definition;
  if (innerType) return extraKeys(innerType, value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (type === 'array' && element && Array.isArray(value)) {
    return value.flatMap((item, position) => extraKeys(element, item, `${path}/${position}`));
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = type === 'object' ? shape?.[key] : valueType;
    if (field) return extraKeys(field, inner, `${path}/${key}`);
    return type === 'object' ? [`${path}/${key}`] : [];
  });
};
