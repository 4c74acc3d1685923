import type { Result } from '#domain/result';
import type { Page } from '#use-cases/ports';

/** All pages of a list, each asked for with the cursor of the one before. */
export const pagesOf = async <Item>(
  ask: (place: { cursor?: string }) => Promise<Result<Page<Item>, unknown>>,
): Promise<(readonly Item[])[]> => {
  const pages: (readonly Item[])[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor === undefined ? {} : { cursor });
    if (!page.ok) throw new Error(`refused: ${JSON.stringify(page.failure)}`);
    pages.push(page.value.items);
    cursor = page.value.next;
    if (pages.length > 1_000) throw new Error('The list has no end');
  } while (cursor !== undefined);
  return pages;
};
