import * as z from 'zod/mini';

/** A page of things; `next` is absent on the last one. A page may be shorter than its limit. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), next: z.optional(z.string()) });
