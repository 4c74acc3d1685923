import type { DoorAnswer } from '#runtime/http/door';

/** A page of a list; `next` is absent on the last one. */
export const pageAnswer = (items: readonly unknown[], next: string | undefined): DoorAnswer => ({
  status: 200,
  body: { items, ...(next !== undefined && { next }) },
});
