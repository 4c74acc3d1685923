import type { Candidate, Source } from './index-source.ts';

/** How much one page may hold and read, and what comes before what. */
export interface PageTerms {
  readonly limit: number;
  /** Items the database may look at; the page ends short when that many did not fill it. */
  readonly budget: number;
  comesBefore(left: string, right: string): boolean;
}

/** A page of candidates; `next` is the place up to which everything was seen, absent at the end. */
export interface Merged {
  readonly taken: readonly Candidate[];
  readonly next?: string;
}

const isDry = (source: Source): boolean => source.ready.length === 0 && !source.ended;

/** Reads on wherever nothing is ready, while the budget lasts; answers how much was read in all. */
const refill = async (sources: readonly Source[], budget: number, before: number): Promise<number> => {
  let scanned = before;
  for (let dry = sources.filter(isDry); dry.length > 0 && scanned < budget; dry = sources.filter(isDry)) {
    const counts = await Promise.all(dry.map((source) => source.refill()));
    scanned += counts.reduce((sum, count) => sum + count, 0);
  }
  return scanned;
};

type Before = PageTerms['comesBefore'];

const firstOf = (sorts: readonly string[], comesBefore: Before): string | undefined => {
  const [start, ...others] = sorts;
  return start === undefined
    ? undefined
    : others.reduce((best, sort) => (comesBefore(sort, best) ? sort : best), start);
};

/** Takes the next candidate, unless one might come before it that was not read. */
const takeFirst = (
  sources: readonly Source[],
  seen: string | undefined,
  comesBefore: Before,
): Candidate | undefined => {
  const sort = firstOf(
    sources.flatMap(({ ready: [head] }) => (head ? [head.sort] : [])),
    comesBefore,
  );
  if (sort === undefined || (seen !== undefined && comesBefore(seen, sort))) return undefined;
  return sources.find(({ ready }) => ready[0]?.sort === sort)?.ready.shift();
};

/**
 * Merges ordered sources into one page. Because all follow the same order, one place in it is enough to go on from in
 * every source. Nothing is taken that an unread candidate of another source might come before.
 */
export const mergePage = async (sources: readonly Source[], terms: PageTerms): Promise<Merged> => {
  const { limit, budget, comesBefore } = terms;
  const taken: Candidate[] = [];
  let scanned = 0;
  for (;;) {
    scanned = await refill(sources, budget, scanned);
    const dry = sources.filter(isDry);
    if (dry.length === 0 && sources.every(({ ready }) => ready.length === 0)) return { taken };
    if (taken.length === limit) return { taken, next: taken.at(-1)?.sort ?? '' };
    const seen = firstOf(
      dry.map(({ frontier }) => frontier ?? ''),
      comesBefore,
    );
    const candidate = takeFirst(sources, seen, comesBefore);
    if (candidate) taken.push(candidate);
    else return { taken, ...(seen !== undefined && { next: seen }) };
  }
};
