import { inParallel } from './in-parallel.ts';
import type { Page } from './ports.ts';

/**
 * How a sweep went. It is finished when it saw every candidate; those that failed are candidates again the next time.
 */
export interface Sweep {
  readonly finished: boolean;
  /** How many candidates ended in which way. */
  readonly counts: Readonly<Record<string, number>>;
  readonly failures: readonly { readonly id: string; readonly error: unknown }[];
}

interface Candidates {
  readonly page: (cursor: string | undefined) => Promise<Page<string>>;
  /** Does what is due for one candidate and says how it ended. */
  readonly work: (id: string) => Promise<string>;
  /** Asked before each candidate: false once the time left is too short for one more. */
  readonly mayGoOn: () => boolean;
}

const width = 16;

/** Works through all candidates, some at a time; one's failure stops nobody else. */
export const sweep = async ({ page, work, mayGoOn }: Candidates): Promise<Sweep> => {
  const counts: Record<string, number> = {};
  const failures: { id: string; error: unknown }[] = [];
  let untried = 0;
  const attempt = async (id: string): Promise<void> => {
    if (!mayGoOn()) {
      untried += 1;
      return;
    }
    try {
      const ending = await work(id);
      counts[ending] = (counts[ending] ?? 0) + 1;
    } catch (error) {
      failures.push({ id, error });
    }
  };
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    await inParallel(items, width, attempt);
    cursor = next;
  } while (cursor && untried === 0 && mayGoOn());
  return { finished: cursor === undefined && untried === 0, counts, failures };
};
