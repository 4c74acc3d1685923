import type { Ids } from '#use-cases/ports';

/** Counted names instead of chance. Names drawn aside do not move the count, so that two histories can be compared. */
export interface HttpIds extends Ids {
  aside<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

/** Looks like ULIDs: 26 characters of Crockford's alphabet. */
export const httpIds = (): HttpIds => {
  const counts = { A: 0, Z: 0 };
  let lane: keyof typeof counts = 'A';
  const next = () => {
    counts[lane] += 1;
    return `01${lane}${String(counts[lane]).padStart(23, '0')}`;
  };
  return {
    next,
    salt: () => `salt-${next()}`,
    aside: async (work) => {
      lane = 'Z';
      try {
        return await work();
      } finally {
        lane = 'A';
      }
    },
  };
};
